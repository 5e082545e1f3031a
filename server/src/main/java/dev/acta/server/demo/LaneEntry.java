package dev.acta.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a timeline, as much of it as is printed.
 *
 * @param when one or two short lines
 * @param details further lines, such as what is asked
 * @param corrections positions of what put it right
 */
record LaneEntry(
        long position,
        Lane lane,
        List<String> when,
        String title,
        String basis,
        List<String> details,
        List<Long> corrections) {

    /** The columns that lanes are printed in. */
    enum Lane {
        PLATFORM(1, "platforms act, attribute"),
        GOVERNMENT(2, "governments react"),
        BESIDE(3, "findings, record keeping");

        private final int column;
        private final String heading;

        Lane(int column, String heading) {
            this.column = column;
            this.heading = heading;
        }

        int column() {
            return column;
        }

        String heading() {
            return heading;
        }

        private static Lane of(String slug) {
            return switch (slug) {
                case "platform-action", "attribution" -> PLATFORM;
                case "government-reaction" -> GOVERNMENT;
                default -> BESIDE;
            };
        }
    }

    LaneEntry {
        when = List.copyOf(when);
        details = List.copyOf(details);
        corrections = List.copyOf(corrections);
    }

    /** From an answer of {@code GET /v1/timeline}. */
    static LaneEntry of(JsonNode entry) {
        return new LaneEntry(
                entry.required("position").longValue(),
                Lane.of(entry.required("lane").stringValue()),
                When.lines(entry.required("occurrence")),
                entry.required("title").stringValue(),
                words(entry.required("basis")),
                details(entry.path("payload")),
                entry.path("corrections").valueStream().map(JsonNode::longValue).toList());
    }

    private static List<String> details(JsonNode payload) {
        List<String> details = new ArrayList<>();
        payload.path("types")
                .valueStream()
                .filter(type -> type.path("basis").asString().equals("INFERRED"))
                .map(type -> "(%s is inferred by %s)"
                        .formatted(
                                words(type.required("type")),
                                type.required("inferredBy").stringValue()))
                .forEach(details::add);
        payload.path("about")
                .valueStream()
                .filter(about -> about.has("stance"))
                .map(about -> "stance: " + words(about.required("stance")))
                .forEach(details::add);
        payload.path("demands")
                .valueStream()
                .map(demand -> "asks: " + demand.required("asked").stringValue())
                .forEach(details::add);
        return details;
    }

    private static String words(JsonNode name) {
        return name.stringValue().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
