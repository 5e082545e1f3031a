package dev.acta.events.json;

import dev.acta.events.AttributionContested;
import dev.acta.events.AttributionCorroborated;
import dev.acta.events.AttributionWithdrawn;
import dev.acta.events.NetworkAttributed;
import java.util.List;

/** Who attributes what to whom: type names, records, and the fields that say which record it is. */
final class AttributionTypes {
    static final List<EventType> ALL = List.of(
            EventType.of("NetworkAttributed", NetworkAttributed.class, "attribution"),
            EventType.of("AttributionCorroborated", AttributionCorroborated.class, "attribution"),
            EventType.of("AttributionContested", AttributionContested.class, "attribution"),
            EventType.of("AttributionWithdrawn", AttributionWithdrawn.class, "attribution"));

    private AttributionTypes() {}
}
