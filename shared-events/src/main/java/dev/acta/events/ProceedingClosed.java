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
 * A proceeding came to its end; what was ruled in it stands.
 *
 * @param forum before whom it was
 * @param parties between whom it is, as far as known
 * @param why how it ended, where no ruling ended it
 * @param conflictsWith events on record that this report contradicts
 */
public record ProceedingClosed(
        Ref proceeding,
        Ref forum,
        List<Ref> parties,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements LegalProcess, Reply, Disputable {
    public ProceedingClosed {
        Require.kind("proceeding", proceeding, RefKind.PROCEEDING);
        Require.kind("forum", forum, RefKind.AUTHORITY, RefKind.ORG);
        Require.kinds("parties", parties, Actors.KINDS);
        parties = Require.list("parties", parties);
        Require.text("why", why, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return forum;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(proceeding).andAll(parties).and(actor()).list();
    }
}
