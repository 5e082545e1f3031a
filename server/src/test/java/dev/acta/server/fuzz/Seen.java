package dev.acta.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, and how many events by that are on record. */
final class Seen {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern OURS = Pattern.compile(
            "java\\.|jakarta\\.|javax\\.|dev\\.acta\\.|org\\.(spring|apache|postgres|axon)|tools\\.jackson|Exception"
                    + "|\\tat |\\.java:|SELECT |INSERT |acta_log|postgres|tomcat|/tmp/|/home/|/root/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 ([0-9]{3}).*", Pattern.DOTALL);
    private static final String TYPES = "https://acta.dev/problems/";
    private static final Path PAGES = Path.of("..", "docs", "problems");

    private final ConcurrentSkipListMap<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final LongAdder events = new LongAdder();

    /** Looks at an answer as it came. */
    void look(Sent request, String answer) {
        Matcher status = STATUS.matcher(answer);
        // Tomcat closes the connection where there is nothing to answer.
        String code = status.matches() ? status.group(1) : "none";
        statuses.computeIfAbsent(code, _ -> new LongAdder()).increment();
        int end = Math.max(answer.indexOf("\r\n\r\n"), 0);
        String head = answer.substring(0, end);
        String body = answer.substring(end).strip();
        assertThat(OURS.matcher(answer).find()).isFalse();
        if (request.whole()) {
            assertThat(code).isNotEqualTo("none");
        }
        if (code.startsWith("5")) {
            assertThat(code).isEqualTo("503");
            requireProblem(head, body);
        } else if (code.startsWith("4") && request.ofTheApi() && !request.head()) {
            requireProblem(head, body);
        } else if (code.equals("201") || code.equals("200")) {
            body.lines().filter(line -> line.startsWith("{")).forEach(line -> count(code, line));
        }
    }

    private static void requireProblem(String head, String body) {
        assertThat(head.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        String type = JSON.readTree(body).path("type").stringValue("");
        assertThat(type).startsWith(TYPES);
        assertThat(Files.isRegularFile(PAGES.resolve(type.substring(TYPES.length()) + ".md")))
                .as(type)
                .isTrue();
    }

    private void count(String code, String line) {
        JsonNode told;
        try {
            told = JSON.readTree(line);
        } catch (JacksonException e) {
            // Of an answer that has lines of its own.
            return;
        }
        if (told.path("receipt").isObject()) {
            assertThat(told.path("status").intValue()).isIn(200, 201);
            if (told.path("status").intValue() == 201) {
                count(told.path("receipt"));
            }
        } else if (code.equals("201") && told.path("commandId").isString()) {
            count(told);
        } else if (told.has("line")) {
            assertThat(told.path("status").intValue()).isNotEqualTo(500);
        }
    }

    private void count(JsonNode receipt) {
        events.add(receipt.path("eventCount").intValue(receipt.path("events").size()));
    }

    long events() {
        return events.sum();
    }

    @Override
    public String toString() {
        return statuses.toString();
    }
}
