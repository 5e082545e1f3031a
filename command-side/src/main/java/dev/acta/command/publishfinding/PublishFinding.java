package dev.acta.command.publishfinding;

import dev.acta.command.stream.Intent;
import dev.acta.events.FindingPublished;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Population;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publish what was found. */
public record PublishFinding(
        Ref finding,
        String title,
        Ref institute,
        List<Ref> partners,
        List<String> authors,
        @Nullable String funding,
        @Nullable String method,
        @Nullable Population population,
        List<Figure> figures,
        List<Claim> claims,
        List<Personal<Ref>> about,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public PublishFinding {
        partners = List.copyOf(partners);
        authors = List.copyOf(authors);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    @Override
    public FindingPublished event() {
        return new FindingPublished(
                finding,
                title,
                institute,
                partners,
                authors,
                funding,
                method,
                population,
                figures,
                claims,
                about,
                occurrence,
                basis,
                sources,
                asStated);
    }

    @Override
    public List<Ref> newIds() {
        return claims.stream().map(Claim::id).toList();
    }
}
