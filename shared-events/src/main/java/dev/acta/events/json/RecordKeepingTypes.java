package dev.acta.events.json;

import dev.acta.events.DocumentRecorded;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordsLinked;
import java.util.List;

/** What is done to the record itself: type names, records, and the fields that say which record it is. */
final class RecordKeepingTypes {
    static final List<EventType> ALL = List.of(
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
            EventType.of("LegalHoldReleased", LegalHoldReleased.class, "hold", "releasedBy"));

    private RecordKeepingTypes() {}
}
