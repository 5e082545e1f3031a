package dev.acta.server.history;

import dev.acta.server.testing.RunningActa;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The client that records the history and reads of it, and one that confirms what it wants erased. */
final class Desk implements AutoCloseable {
    static final String DESK = "desk";
    static final String CONFIRMS = "second-steward";

    /** Few enough for the answers to find room on their way while the lines are still being sent. */
    private static final int AT_ONCE = 1_000;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RunningActa acta;

    Desk(Path folder) {
        this.acta = RunningActa.in(
                folder,
                RunningActa.reports("commands", "timeline", "personal", "investigations")
                        .actingFor(Oracle.ACTS_FOR.toArray(String[]::new)));
    }

    /** The answers, in the order of the lines. */
    List<JsonNode> record(String client, List<Line> lines) {
        List<JsonNode> answers = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            answers.addAll(acta.recordAll(
                    client,
                    lines.subList(from, Math.min(from + AT_ONCE, lines.size())).stream()
                            .map(Line::text)));
        }
        return answers;
    }

    /** What the server answers once it has taken in the event at a position, and it is the desk's turn to ask. */
    JsonNode get(String path, long position) {
        JsonNode answer = acta.get(DESK, path, position);
        return isTooEarly(answer)
                ? Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> acta.get(DESK, path, position), later -> !isTooEarly(later))
                : answer;
    }

    private static boolean isTooEarly(JsonNode answer) {
        return answer.path("status").intValue(0) == TOO_MANY_REQUESTS;
    }

    /** All entries as of a position, page by page. */
    List<JsonNode> entries(long position) {
        List<JsonNode> entries = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/v1/timeline?order=recorded&limit=1000&asOf=" + position + cursor, position);
            page.path("entries").forEach(entries::add);
            cursor = page.path("next").stringValue("");
            if (!cursor.isEmpty()) {
                cursor = "&cursor=" + RunningActa.encoded(cursor);
            }
        } while (!cursor.isEmpty());
        return entries;
    }

    /** Waits until the server has taken in an event, however long that takes. */
    void await(long position) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !get("/v1/timeline?limit=1", position).has("status"));
    }

    @Override
    public void close() {
        acta.close();
    }
}
