package dev.acta.command.revisefinding;

import dev.acta.command.stream.Intent;
import dev.acta.events.FindingRevised;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Change what was found, as who published it. */
public record ReviseFinding(
        Ref finding,
        Ref institute,
        String what,
        List<Figure> figures,
        List<Claim> claims,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ReviseFinding {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    @Override
    public FindingRevised event() {
        return new FindingRevised(finding, institute, what, figures, claims, occurrence, basis, sources, asStated);
    }

    @Override
    public List<Ref> newIds() {
        return claims.stream().map(Claim::id).toList();
    }
}
