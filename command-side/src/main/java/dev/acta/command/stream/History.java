package dev.acta.command.stream;

import dev.acta.events.ActaEvent;
import dev.acta.events.RecordVoided;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.ArrayList;
import java.util.List;

/** What a stream holds so far, in its order, without what was voided. */
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

    /** And one more; where that says that another one never happened, the other counts no longer. */
    public History and(Ref at, ActaEvent event) {
        List<Entry<ActaEvent>> more = new ArrayList<>(entries);
        if (event instanceof RecordVoided voided) {
            more.removeIf(entry -> entry.at().equals(voided.target()));
        } else {
            more.add(new Entry<>(at, event));
        }
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

    /** Whether an event is there, and counts. */
    public boolean has(Ref at) {
        return entries.stream().anyMatch(entry -> entry.at().equals(at));
    }
}
