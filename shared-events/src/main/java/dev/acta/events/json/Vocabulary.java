package dev.acta.events.json;

import dev.acta.events.ActaEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which type name in the log stands for which record. The names are written in the lists by lane and nowhere else: a
 * class may move or be renamed, a name may not.
 */
public final class Vocabulary {
    private static final Vocabulary CURRENT = new Vocabulary(Stream.of(
                    PlatformTypes.ALL,
                    AttributionTypes.ALL,
                    GovernmentTypes.ALL,
                    ResearchTypes.ALL,
                    RecordKeepingTypes.ALL)
            .flatMap(List::stream)
            .toList());

    private final Map<String, EventType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> byClass = new LinkedHashMap<>();

    Vocabulary(List<EventType> types) {
        for (EventType type : types) {
            if (byName.put(type.name(), type) != null || byClass.put(type.event(), type) != null) {
                throw new IllegalArgumentException(type.name() + " stands in the vocabulary twice");
            }
        }
    }

    public static Vocabulary current() {
        return CURRENT;
    }

    /** All type names, in the order of the table. */
    public Set<String> types() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The name under which events of this record are stored. */
    public String typeOf(Class<? extends ActaEvent> event) {
        return of(event).name();
    }

    /** The record for that name; {@link UnknownEventType} where there is none. */
    public Class<? extends ActaEvent> eventOf(String type) {
        return of(type).event();
    }

    /** The revision in which that type is written today. */
    public int revisionOf(String type) {
        return of(type).revision();
    }

    /** The top-level fields that say which record it is, and so cannot be corrected. */
    public Set<String> fixedFields(String type) {
        return of(type).fixed();
    }

    EventType of(String type) {
        EventType known = byName.get(type);
        if (known == null) {
            throw new UnknownEventType(type, byName.keySet());
        }
        return known;
    }

    EventType of(Class<? extends ActaEvent> event) {
        EventType known = byClass.get(event);
        if (known == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + event);
        }
        return known;
    }
}
