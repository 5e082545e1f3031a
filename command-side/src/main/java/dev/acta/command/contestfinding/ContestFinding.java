package dev.acta.command.contestfinding;

import dev.acta.command.stream.Intent;
import dev.acta.events.FindingContested;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dispute what was found. */
public record ContestFinding(
        Ref finding,
        Ref contestedBy,
        List<Ref> claims,
        String why,
        List<Ref> cites,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ContestFinding {
        claims = List.copyOf(claims);
        cites = List.copyOf(cites);
        sources = List.copyOf(sources);
    }

    @Override
    public FindingContested event() {
        return new FindingContested(finding, contestedBy, claims, why, cites, occurrence, basis, sources, asStated);
    }
}
