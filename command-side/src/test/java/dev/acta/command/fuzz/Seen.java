package dev.acta.command.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, and how many events by that are on record. */
final class Seen {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OURS = Pattern.compile(
            "java\\.|jakarta\\.|dev\\.acta\\.(?!dev)|org\\.springframework|org\\.apache|tools\\.jackson|Exception|\\tat "
                    + "|SELECT |INSERT |acta_log\\.|postgres",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 ([0-9]{3}).*", Pattern.DOTALL);

    private final ConcurrentSkipListMap<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final LongAdder events = new LongAdder();

    /** Looks at an answer as it came. */
    void look(String answer) {
        Matcher status = STATUS.matcher(answer);
        // Tomcat closes the connection where there is nothing to answer.
        String code = status.matches() ? status.group(1) : "none";
        statuses.computeIfAbsent(code, _ -> new LongAdder()).increment();
        assertThat(code).isNotIn("500", "502", "504");
        String body = answer.substring(Math.max(answer.indexOf("\r\n\r\n"), 0));
        assertThat(OURS.matcher(body).find()).as(body).isFalse();
        if (code.equals("201") || code.equals("200")) {
            body.lines().filter(line -> line.startsWith("{")).forEach(this::count);
        }
    }

    private void count(String line) {
        JsonNode told = JSON.readTree(line);
        if (told.path("receipt").isObject()) {
            assertThat(told.path("status").intValue()).isIn(200, 201);
            count(told.path("receipt"), told.path("replayed").booleanValue(false));
        } else if (told.path("commandId").isString()) {
            count(told, false);
        } else if (told.has("line")) {
            assertThat(told.path("status").intValue()).isNotEqualTo(500);
        }
    }

    private void count(JsonNode receipt, boolean replayed) {
        int count = receipt.path("eventCount").intValue(receipt.path("events").size());
        events.add(replayed ? 0 : count);
    }

    long events() {
        return events.sum();
    }

    @Override
    public String toString() {
        return statuses.toString();
    }
}
