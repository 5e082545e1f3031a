package dev.acta.events.json;

import dev.acta.events.NetworkAttributed;
import java.util.List;

/** Who attributes what to whom: type names, records, and the fields that say which record it is. */
final class AttributionTypes {
    static final List<EventType> ALL =
            List.of(EventType.of("NetworkAttributed", NetworkAttributed.class, "attribution"));

    private AttributionTypes() {}
}
