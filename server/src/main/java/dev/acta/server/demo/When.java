package dev.acta.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An occurrence in one or two short lines, by the days, months or years of its own zone. */
final class When {

    private When() {}

    static List<String> lines(JsonNode occurrence) {
        String precision = occurrence.required("precision").stringValue();
        ZoneId zone = ZoneId.of(occurrence.path("zone").asString("UTC"));
        String first = text(moment(occurrence, "from"), precision, zone);
        Instant end = moment(occurrence, "to");
        String last = text(end == null ? null : end.minusNanos(1), precision, zone);
        if (first == null) {
            return List.of(last == null ? "not known" : "by " + last);
        }
        if (last == null) {
            return List.of("since", first);
        }
        return first.equals(last) ? List.of(first) : List.of(first, "to " + last);
    }

    private static @Nullable Instant moment(JsonNode occurrence, String field) {
        return occurrence.has(field) ? Instant.parse(occurrence.required(field).stringValue()) : null;
    }

    private static @Nullable String text(@Nullable Instant moment, String precision, ZoneId zone) {
        if (moment == null) {
            return null;
        }
        LocalDate day = moment.atZone(zone).toLocalDate();
        return switch (precision) {
            case "YEAR" -> Integer.toString(day.getYear());
            case "MONTH" -> YearMonth.from(day).toString();
            default -> day.toString();
        };
    }
}
