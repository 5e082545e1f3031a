package dev.acta.events.json;

import dev.acta.events.ActaEvent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.DatasetReleased;
import dev.acta.events.DatasetShared;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.FindingPublished;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.PostLabelled;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RosterRecorded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which type name in the log stands for which record. The names are written here and nowhere else: a class may move or
 * be renamed, a name may not.
 */
public final class Vocabulary {
    private static final Vocabulary CURRENT = new Vocabulary(List.of(
            EventType.of("NetworkSuspended", NetworkSuspended.class, "network"),
            EventType.of("RosterRecorded", RosterRecorded.class, "roster", "network", "role", "chunk"),
            EventType.of("NetworkAttributed", NetworkAttributed.class, "attribution"),
            EventType.of("DisclosurePublished", DisclosurePublished.class, "disclosure"),
            EventType.of("DatasetReleased", DatasetReleased.class, "dataset"),
            EventType.of("DatasetShared", DatasetShared.class, "dataset"),
            EventType.of("PostLabelled", PostLabelled.class, "post", "label"),
            EventType.of("OfficialResponseIssued", OfficialResponseIssued.class, "response"),
            EventType.of("AuthorityRegistered", AuthorityRegistered.class, "authority"),
            EventType.of("FindingPublished", FindingPublished.class, "finding"),
            EventType.of("DocumentRecorded", DocumentRecorded.class, "document"),
            EventType.of("RecordsLinked", RecordsLinked.class, "link"),
            EventType.of("RecordCorrected", RecordCorrected.class, "target"),
            EventType.of("ErasureRequested", ErasureRequested.class, "erasure", "items", "requestedBy"),
            EventType.of(
                    "PersonalDataErased",
                    PersonalDataErased.class,
                    "erasure",
                    "part",
                    "items",
                    "requestedBy",
                    "confirmedBy"),
            EventType.of("LegalHoldPlaced", LegalHoldPlaced.class, "hold", "held", "alreadyErased", "placedBy"),
            EventType.of("LegalHoldReleased", LegalHoldReleased.class, "hold", "releasedBy")));

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
