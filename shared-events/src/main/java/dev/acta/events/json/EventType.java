package dev.acta.events.json;

import dev.acta.events.ActaEvent;
import java.util.List;
import java.util.Set;

/**
 * One line of the vocabulary.
 *
 * @param name the type name in the log
 * @param revision the newest, in which it is written; one more than there are upcasts
 * @param event the record that holds it
 * @param fixed the fields that say which record this is, and so cannot be corrected; the same in every revision
 * @param upcasts from revision 1 to 2, from 2 to 3 ...
 */
record EventType(String name, int revision, Class<? extends ActaEvent> event, Set<String> fixed, List<Upcast> upcasts) {
    static EventType of(String name, Class<? extends ActaEvent> event, String... fixed) {
        return new EventType(name, 1, event, Set.of(fixed), List.of());
    }

    /** The same, written today in a later revision. */
    EventType upcastBy(Upcast... upcasts) {
        return new EventType(name, upcasts.length + 1, event, fixed, List.of(upcasts));
    }

    EventType {
        if (upcasts.size() != revision - 1) {
            throw new IllegalArgumentException(name + " needs an upcast from every older revision");
        }
    }

    void requireKnown(int asked) {
        if (asked < 1 || asked > revision) {
            throw new UnknownRevision(name, asked, revision);
        }
    }
}
