package dev.acta.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered, which endpoints did as they were asked, and which positions were told by receipts. */
final class Seen {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> OURS = List.of(
            "java.",
            "jakarta.",
            "javax.",
            "dev.acta.",
            "org.spring",
            "org.apache",
            "org.postgres",
            "org.axon",
            "tools.jackson",
            "exception",
            "\tat ",
            ".java:",
            "select ",
            "insert ",
            "acta_log",
            "postgres",
            "tomcat",
            "/tmp/",
            "/home/",
            "/root/");
    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 ([0-9]{3}).*", Pattern.DOTALL);
    private static final String TYPES = "https://acta.dev/problems/";
    private static final Path PAGES = Path.of("..", "docs", "problems");
    /** What a caller asks for too early is no fault. */
    private static final Set<String> EARLY = Set.of("behind-min-position", "instant-not-settled");

    private final ConcurrentSkipListMap<String, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, LongAdder> problems = new ConcurrentSkipListMap<>();
    private final Set<String> obliging = ConcurrentHashMap.newKeySet();
    private final BitSet positions = new BitSet();

    /** Looks at an answer as it came. */
    void look(Sent request, String answer) {
        Matcher status = STATUS.matcher(answer);
        // Tomcat closes the connection where there is nothing to answer.
        String code = status.matches() ? status.group(1) : "none";
        add(statuses, code);
        int end = Math.max(answer.indexOf("\r\n\r\n"), 0);
        String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
        String body = answer.substring(end).strip();
        String lower = answer.toLowerCase(Locale.ROOT);
        assertThat(OURS).noneMatch(lower::contains);
        if (request.whole()) {
            assertThat(code).isNotEqualTo("none");
        }
        if (code.startsWith("5")) {
            assertThat(EARLY).contains(problem(code, head, body));
        } else if (code.startsWith("4") && request.byProblems() && !request.head()) {
            problem(code, head, body);
        } else if (code.startsWith("2") || code.startsWith("3")) {
            obliging.add(request.endpoint());
            read(code, head, body);
        }
    }

    private String problem(String code, String head, String body) {
        assertThat(head).contains("content-type: application/problem+json");
        JsonNode told = JSON.readTree(body);
        assertThat(told.path("status").intValue()).isEqualTo(Integer.parseInt(code));
        return page(told);
    }

    private String page(JsonNode problem) {
        String type = problem.path("type").stringValue("");
        assertThat(type).startsWith(TYPES);
        String page = type.substring(TYPES.length());
        assertThat(Files.isRegularFile(PAGES.resolve(page + ".md"))).as(type).isTrue();
        add(problems, page);
        return page;
    }

    /** All that says it is JSON has to be. */
    private void read(String code, String head, String body) {
        if (head.contains("content-type: application/x-ndjson")) {
            body.lines().map(JSON::readTree).forEach(this::line);
        } else if (head.contains("content-type: application/json") && !body.isEmpty() && !code.equals("206")) {
            JsonNode told = JSON.readTree(body);
            if (code.equals("201")) {
                recorded(told);
            }
        }
    }

    private void line(JsonNode told) {
        if (told.path("receipt").isObject()) {
            assertThat(told.path("status").intValue()).isIn(200, 201);
            if (told.path("status").intValue() == 201) {
                recorded(told.path("receipt"));
            }
        } else if (told.path("problem").isObject()) {
            assertThat(told.path("status").intValue()).isBetween(400, 499);
            page(told.path("problem"));
        }
    }

    private void recorded(JsonNode receipt) {
        int to = receipt.required("logSize").intValue();
        int count = receipt.path("eventCount").intValue(receipt.path("events").size());
        assertThat(receipt.at("/events/0/position").intValue()).isEqualTo(to - count);
        synchronized (positions) {
            assertThat(positions.get(to - count, to).isEmpty())
                    .as("recorded once: %s", receipt)
                    .isTrue();
            positions.set(to - count, to);
        }
    }

    private static void add(ConcurrentSkipListMap<String, LongAdder> counts, String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    /** How many events receipts told of. */
    long events() {
        synchronized (positions) {
            return positions.cardinality();
        }
    }

    /** Which of these never did as asked. */
    SortedSet<String> refusing(Collection<String> endpoints) {
        SortedSet<String> refusing = new TreeSet<>(endpoints);
        refusing.removeAll(obliging);
        return refusing;
    }

    @Override
    public String toString() {
        return statuses + ", problems " + problems;
    }
}
