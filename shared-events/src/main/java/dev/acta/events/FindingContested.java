package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody disputes what was found.
 *
 * @param contestedBy who disputes it
 * @param claims which of its claims; the whole finding where there are none
 * @param cites what they point to
 */
public record FindingContested(
        Ref finding,
        Ref contestedBy,
        List<Ref> claims,
        String why,
        List<Ref> cites,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements ResearchFinding, Reply {
    public FindingContested {
        Require.kind("finding", finding, RefKind.FINDING);
        Require.kind("contestedBy", contestedBy, Actors.KINDS);
        Require.kinds("claims", claims, RefKind.CLAIM);
        claims = Require.list("claims", claims);
        Require.text("why", why, Require.PASSAGE);
        Require.impersonal("cites", cites);
        cites = Require.list("cites", cites);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return contestedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(finding)
                .andAll(claims)
                .andAll(cites)
                .and(actor())
                .list();
    }
}
