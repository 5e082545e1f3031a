package dev.acta.events.json;

import dev.acta.events.OfficialResponseIssued;
import java.util.List;

/** How governments react: type names, records, and the fields that say which record it is. */
final class GovernmentTypes {
    static final List<EventType> ALL =
            List.of(EventType.of("OfficialResponseIssued", OfficialResponseIssued.class, "response"));

    private GovernmentTypes() {}
}
