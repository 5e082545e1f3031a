package dev.acta.events.json;

import dev.acta.events.DemandAnswered;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.OfficialResponseAmended;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.OutcomeObserved;
import java.util.List;

/** How governments react: type names, records, and the fields that say which record it is. */
final class GovernmentTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("OfficialResponseIssued", OfficialResponseIssued.class, "response"),
            EventType.of("OfficialResponseAmended", OfficialResponseAmended.class, "response"),
            EventType.of("OfficialResponseRetracted", OfficialResponseRetracted.class, "response"),
            EventType.of("DemandAnswered", DemandAnswered.class, "response", "demand"),
            EventType.of("OutcomeObserved", OutcomeObserved.class, "response", "demand"),
            EventType.of("DemandWithdrawn", DemandWithdrawn.class, "response", "demand"));

    private GovernmentTypes() {}
}
