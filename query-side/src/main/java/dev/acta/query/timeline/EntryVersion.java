package dev.acta.query.timeline;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.query.personal.ItemRow;
import dev.acta.query.projection.Recorded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry as it reads from a position on.
 *
 * @param recorded the event, with its corrections so far
 * @param since the position from which it reads so
 * @param appliesFrom from when on these corrections were public, as microseconds since 1970
 */
record EntryVersion(Recorded recorded, long since, long appliesFrom) implements TimelineChange {

    long position() {
        return recorded.position();
    }

    Occurrence occurrence() {
        return recorded.event().occurrence();
    }

    boolean firstParty() {
        return recorded.event().basis() == Basis.FIRST_PARTY;
    }

    Publicity publicity() {
        return Publicity.of(recorded.event());
    }

    List<ItemRow> items() {
        return ItemRow.of(recorded);
    }

    Set<Ref> own() {
        return OwnRefs.of(recorded);
    }

    /** All it is found by. */
    Set<Ref> subjects() {
        Set<Ref> all = new LinkedHashSet<>(recorded.event().subjects());
        all.addAll(own());
        return all;
    }

    List<Relation> relations() {
        return RelationsSaid.of(recorded);
    }

    String body() {
        return EntryBody.of(recorded, items());
    }
}
