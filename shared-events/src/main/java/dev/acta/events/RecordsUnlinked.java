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
 * Who had said how one record stands to another no longer says so. From this position on the two are not linked.
 *
 * @param linked the {@code event:} that linked them
 * @param unlinkedBy the client, as {@code org:}
 */
public record RecordsUnlinked(Ref link, Ref linked, String why, Ref unlinkedBy, Occurrence occurrence, Basis basis)
        implements RecordKeeping, Rewrites {
    public RecordsUnlinked {
        Require.kind("link", link, RefKind.LINK);
        Require.kind("linked", linked, RefKind.EVENT);
        Require.text("why", why, Require.QUOTATION);
        Require.kind("unlinkedBy", unlinkedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref rewritten() {
        return linked;
    }

    @Override
    public Ref actor() {
        return unlinkedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(link).and(linked).and(actor()).list();
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
