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
 * Two events on record tell of one fact. Both stay; who counts can leave the duplicate out.
 *
 * @param duplicate the {@code event:} that is not to be counted
 * @param original the one that is
 * @param markedBy the client, as {@code org:}: who recorded one of the two, or a steward
 */
public record DuplicateMarked(
        Ref duplicate, Ref original, @Nullable String why, Ref markedBy, Occurrence occurrence, Basis basis)
        implements RecordKeeping, Rewrites {
    public DuplicateMarked {
        Require.kind("duplicate", duplicate, RefKind.EVENT);
        Require.kind("original", original, RefKind.EVENT);
        Require.another("original", original, duplicate);
        Require.text("why", why, Require.QUOTATION);
        Require.kind("markedBy", markedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref rewritten() {
        return duplicate;
    }

    @Override
    public Ref actor() {
        return markedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(duplicate).and(original).and(actor()).list();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public @Nullable String asStated() {
        return null;
    }
}
