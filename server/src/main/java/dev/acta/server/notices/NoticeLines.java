package dev.acta.server.notices;

import dev.acta.events.value.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a line of each thing that is recorded, saying no more than the table does. */
final class NoticeLines {
    private static final String KEYS = "government-notices/";
    private static final String PLATFORM = "platform:github";
    private static final String REPOSITORY = "https://github.com/github/gov-takedowns";
    private static final Map<String, String> COUNTRIES =
            Map.of("Russia", "RU", "China", "CN", "Spain", "ES", "Hong Kong", "HK", "Singapore", "SG");

    private final String recorder;

    NoticeLines(String recorder) {
        this.recorder = recorder;
    }

    ObjectNode register(KnownAuthority authority) {
        ObjectNode body = body();
        body.put("authority", authority.ref().toString());
        body.set("name", name(authority.name()));
        authority.aliases().forEach(alias -> body.withArray("/aliases").add(name(alias)));
        body.putObject("occurrence").put("precision", "UNKNOWN");
        reported(body).put("url", REPOSITORY).put("title", "github/gov-takedowns");
        return line("register-authority", authority.ref().toString(), body);
    }

    /** Nobody here holds the file, so its digest stands in the words of the table. */
    ObjectNode document(Notice notice) {
        ObjectNode body = body();
        body.put("document", document(notice.id()));
        body.put("title", notice.path());
        body.put("publisher", PLATFORM);
        body.putObject("custody").put("kind", "REFERENCED");
        figure(body, "bytes", notice.bytes());
        body.set("occurrence", day(notice.date()));
        body.put("asStated", "sha256 " + notice.sha256());
        reported(body).put("url", REPOSITORY).put("locator", notice.path());
        return line("record-document", notice.id(), body);
    }

    ObjectNode order(Notice notice) {
        String country = Objects.requireNonNull(COUNTRIES.get(notice.country()), notice.country());
        @Nullable KnownAuthority authority = KnownAuthority.of(country, notice.slug());
        ObjectNode body = body();
        body.put("order", "order:%s/%s".formatted(recorder, notice.id()));
        body.put("kind", "NOT_KNOWN");
        body.put(
                "authority",
                authority == null ? "government:" + country : authority.ref().toString());
        body.put("authorityAsStated", notice.slug());
        body.put("addressee", PLATFORM);
        body.putArray("items").addObject().put("id", "1");
        if (notice.addresses() != null) {
            figure(body, "different addresses", notice.addresses());
        }
        body.set("occurrence", day(notice.date()));
        if (authority == null) {
            body.put("asStated", "filed under %s, named %s".formatted(notice.country(), notice.slug()));
        }
        reported(body).put("ref", document(notice.id()));
        return line("record-order", notice.id(), body);
    }

    private String document(String id) {
        return "document:%s/%s".formatted(recorder, id);
    }

    private static ObjectNode line(String command, String of, ObjectNode body) {
        ObjectNode line = body();
        line.put("command", command);
        line.put("idempotencyKey", KEYS + command + "/" + of);
        line.set("body", body);
        return line;
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode name(Name name) {
        ObjectNode node = body().put("text", name.text());
        return name.language() == null ? node : node.put("language", name.language());
    }

    private static void figure(ObjectNode body, String name, long value) {
        body.withArray("/figures")
                .addObject()
                .put("name", name)
                .putObject("count")
                .put("value", value)
                .put("qualifier", "EXACT");
    }

    /** The day in UTC, for want of a zone: its words say so. */
    private static ObjectNode day(LocalDate date) {
        Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return body().put("from", from.toString())
                .put("to", to.toString())
                .put("precision", "DAY")
                .put("zone", "UTC")
                .put("asStated", date + ", without a time zone");
    }

    /** Gives its one source. */
    private static ObjectNode reported(ObjectNode body) {
        return body.put("basis", "REPORTED").putArray("sources").addObject();
    }
}
