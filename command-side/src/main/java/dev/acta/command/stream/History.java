package dev.acta.command.stream;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;

/** What a stream holds so far, in its order. */
public record History(List<Entry<ActaEvent>> entries) {
    public static final History NOTHING = new History(List.of());

    /**
     * An event of the stream.
     *
     * @param at its place in the log, an {@code event:}
     */
    public record Entry<E extends ActaEvent>(Ref at, E event) {
        public boolean firstParty() {
            return event.basis() == Basis.FIRST_PARTY;
        }
    }

    public History {
        entries = List.copyOf(entries);
    }

    public History and(Ref at, ActaEvent event) {
        List<Entry<ActaEvent>> more = new ArrayList<>(entries);
        more.add(new Entry<>(at, event));
        return new History(more);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The events of one type. */
    public <E extends ActaEvent> List<Entry<E>> of(Class<E> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.event()))
                .map(entry -> new Entry<>(entry.at(), type.cast(entry.event())))
                .toList();
    }

    /** The position of the last event; -1 where there is none. */
    public long lastPosition() {
        return entries.isEmpty() ? -1 : entries.getLast().at().position();
    }
}
