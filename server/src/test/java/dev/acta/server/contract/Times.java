package dev.acta.server.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Moments, days and time zones, a component each. */
final class Times {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Times() {}

    static ObjectNode of(Class<?> type, Map<String, ObjectNode> components) {
        if (type == Instant.class) {
            components.computeIfAbsent(
                    "Instant",
                    key -> JSON.objectNode()
                            .put("type", "string")
                            .put("format", "date-time")
                            .put(
                                    "pattern",
                                    "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$")
                            .put("description", "A time as in RFC 3339, to the microsecond; answers are in UTC"));
            return Schemas.reference("Instant");
        }
        if (type == LocalDate.class) {
            components.computeIfAbsent(
                    "Day",
                    key -> JSON.objectNode()
                            .put("type", "string")
                            .put("format", "date")
                            .put("pattern", "^\\d{4}-\\d\\d-\\d\\d$"));
            return Schemas.reference("Day");
        }
        components.computeIfAbsent(
                "Zone",
                key -> JSON.objectNode()
                        .put("type", "string")
                        .put("maxLength", 64)
                        .put("description", "A time zone such as Asia/Shanghai, +08:00 or Z"));
        return Schemas.reference("Zone");
    }
}
