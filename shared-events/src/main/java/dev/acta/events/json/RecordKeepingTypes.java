package dev.acta.events.json;

import dev.acta.events.CoverageAttested;
import dev.acta.events.DataRequestDecided;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.DocumentRecorded;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.ErasureRequested;
import dev.acta.events.EvidenceRecorded;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordVoided;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What is done to the record itself: type names, records, and the fields that say which record it is. */
final class RecordKeepingTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("DocumentRecorded", DocumentRecorded.class, "document"),
            EventType.of("EvidenceRecorded", EvidenceRecorded.class, "evidence"),
            EventType.of("RecordsLinked", RecordsLinked.class, "link"),
            EventType.of("RecordsUnlinked", RecordsUnlinked.class, "link", "linked", "unlinkedBy"),
            EventType.of("RecordCorrected", RecordCorrected.class, "target"),
            EventType.of("RecordVoided", RecordVoided.class, "target"),
            EventType.of("DuplicateMarked", DuplicateMarked.class, "duplicate", "original", "markedBy"),
            EventType.of("CoverageAttested", CoverageAttested.class, "coverage"),
            EventType.of("DataRequestRecorded", DataRequestRecorded.class, "request"),
            EventType.of("DataRequestDecided", DataRequestDecided.class, "request"),
            EventType.of("InvestigationOpened", InvestigationOpened.class, "investigation", "openedBy"),
            EventType.of("InvestigationReplayed", InvestigationReplayed.class, "investigation", "replayedBy"),
            EventType.of("InvestigationSealed", InvestigationSealed.class, "investigation", "result", "sealedBy"),
            new EventType(
                    "ErasureRequested",
                    2,
                    ErasureRequested.class,
                    Set.of("erasure", "items", "dataRequest", "requestedBy"),
                    List.of(RecordKeepingTypes::withoutDataRequest)),
            new EventType(
                    "PersonalDataErased",
                    2,
                    PersonalDataErased.class,
                    Set.of("erasure", "part", "items", "dataRequest", "requestedBy", "confirmedBy"),
                    List.of(RecordKeepingTypes::withoutDataRequest)),
            EventType.of("LegalHoldPlaced", LegalHoldPlaced.class, "hold", "held", "alreadyErased", "placedBy"),
            EventType.of("LegalHoldReleased", LegalHoldReleased.class, "hold", "releasedBy"));

    private RecordKeepingTypes() {}

    /** Since the second revision an erasure may name the request that led to it; the first named none. */
    private static ObjectNode withoutDataRequest(ObjectNode payload) {
        return payload;
    }
}
