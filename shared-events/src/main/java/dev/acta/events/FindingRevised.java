package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Claim;
import dev.acta.events.value.Figure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Its authors changed what they had found. What is not named here stands as it was published.
 *
 * @param institute who published it
 * @param what the change in a few words
 * @param figures as measured from then on
 * @param claims those that it adds
 */
public record FindingRevised(
        Ref finding,
        Ref institute,
        String what,
        List<Figure> figures,
        List<Claim> claims,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements ResearchFinding, FollowUp {
    public FindingRevised {
        Require.kind("finding", finding, RefKind.FINDING);
        Require.kind("institute", institute, RefKind.INSTITUTE);
        Require.text("what", what, Require.PASSAGE);
        figures = Require.list("figures", figures);
        claims = Require.list("claims", claims);
        Require.distinct("claims", claims, Claim::id);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return institute;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(finding).andClaims(claims).and(actor()).list();
    }
}
