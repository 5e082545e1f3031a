package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Population;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Researchers published what they found.
 *
 * @param institute who published it
 * @param partners who else took part, for instance by giving the data
 * @param authors as the publication names them
 * @param funding as declared
 * @param population what was looked at
 * @param figures what was measured
 */
public record FindingPublished(
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
        implements ResearchFinding {
    public FindingPublished {
        Require.kind("finding", finding, RefKind.FINDING);
        Require.text("title", title, Require.TITLE);
        Require.kind("institute", institute, RefKind.INSTITUTE);
        Require.kinds("partners", partners, Actors.KINDS);
        partners = Require.list("partners", partners);
        Require.texts("authors", authors, Require.NAME);
        authors = Require.list("authors", authors);
        Require.text("funding", funding, Require.QUOTATION);
        Require.text("method", method, Require.PASSAGE);
        figures = Require.list("figures", figures);
        claims = Require.list("claims", claims);
        Require.distinct("claims", claims, Claim::id);
        about = Require.list("about", about);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return institute;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(finding)
                .andAllKnown(about)
                .andAll(population == null ? List.of() : population.datasets())
                .andClaims(claims)
                .andAll(partners)
                .and(actor())
                .list();
    }
}
