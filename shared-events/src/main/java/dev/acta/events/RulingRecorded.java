package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.RulingKind;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A court ruled, in the end or for the time being.
 *
 * @param forum who ruled
 * @param parties between whom it is, as far as known
 * @param over which items of which orders, and where
 * @param reference the ruling's own
 */
public record RulingRecorded(
        Ref proceeding,
        Ref forum,
        List<Ref> parties,
        RulingKind ruling,
        List<OrderScope> over,
        @Nullable String reference,
        @Nullable String what,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements LegalProcess, Reply {
    public RulingRecorded {
        Require.kind("proceeding", proceeding, RefKind.PROCEEDING);
        Require.kind("forum", forum, RefKind.AUTHORITY, RefKind.ORG);
        Require.kinds("parties", parties, Actors.KINDS);
        parties = Require.list("parties", parties);
        over = Require.list("over", over);
        Require.text("reference", reference, Require.NAME);
        Require.text("what", what, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return forum;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(proceeding)
                .andAll(over.stream().map(OrderScope::order).toList())
                .andAll(parties)
                .and(actor())
                .list();
    }
}
