package dev.acta.server.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A history sent in rounds, each answer held against what the oracle said. */
final class Rehearsed {
    private static final int ROUNDS = 4;
    private static final int PAPERS = 250;
    private static final int SHOWN = 40;

    private final Oracle oracle = new Oracle();
    private final List<Sent> all = new ArrayList<>();
    private final Map<String, JsonNode> receipts = new HashMap<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private final List<String> differing = new ArrayList<>();
    private final Desk desk;
    private final History history;
    private Duration sending = Duration.ZERO;
    private int lines;
    private long last = -1;

    /** What one client sent at once. */
    private record Sent(String client, List<Line> lines) {}

    Rehearsed(Desk desk, long seed) {
        this.desk = desk;
        this.history = new History(seed);
    }

    void run(int wanted) {
        Afterthoughts afterthoughts = new Afterthoughts(oracle.model(), history.random());
        Erasures erasures = new Erasures(oracle.model(), history.random());
        for (int round = 1; round <= ROUNDS; round++) {
            List<Line> next = new ArrayList<>();
            erasures.asked(round + ".").forEach(draft -> next.add(history.plain(draft)));
            afterthoughts.again().forEach(draft -> next.add(history.plain(draft)));
            afterthoughts.all(round + ".").forEach(draft -> next.add(history.plain(draft)));
            for (int n = 0; n < wanted / PAPERS; n++) {
                next.add(history.plain(Papers.document("h-" + round + "." + n, n)));
            }
            next.addAll(history.more(wanted * round / ROUNDS - lines - next.size()));
            send(Desk.DESK, next);
            send(
                    Desk.CONFIRMS,
                    erasures.confirmed(round + ".").stream().map(history::plain).toList());
        }
    }

    /** Everything once more; nothing of it may be recorded. */
    void again() {
        long before = last;
        all.forEach(this::send);
        if (last != before) {
            differing.add("sent again, it grew from " + before + " to " + last);
        }
    }

    private void send(String client, List<Line> next) {
        Sent sent = new Sent(client, next);
        all.add(sent);
        lines += next.size();
        send(sent);
    }

    private void send(Sent sent) {
        List<Line> next = sent.lines();
        List<Expected> expected =
                next.stream().map(line -> oracle.expects(sent.client(), line)).toList();
        Instant begun = Instant.now();
        List<JsonNode> answers = desk.record(sent.client(), next);
        sending = sending.plus(Duration.between(begun, Instant.now()));
        if (answers.size() != next.size()) {
            throw new AssertionError(
                    answers.size() + " answers to " + next.size() + " lines; the last: " + answers.getLast());
        }
        for (int n = 0; n < next.size(); n++) {
            compare(next.get(n), expected.get(n), answers.get(n));
        }
    }

    private void compare(Line line, Expected expected, JsonNode answer) {
        String was = answered(answer);
        told.merge(was, 1, Integer::sum);
        if (!expected.toString().equals(was)) {
            differing.add("expected " + expected + ", was " + was + ": " + answer + " to " + line.text());
        }
        JsonNode receipt = answer.path("receipt");
        if (expected.fact() != null && receipt.isObject()) {
            receipts.put(line.key(), receipt);
            oracle.model()
                    .place(expected.fact(), receipt.at("/events/0/position").longValue());
        } else if (receipt.isObject() && !receipt.equals(receipts.get(line.key()))) {
            differing.add("another receipt: " + answer + " to " + line.text());
        }
        receipt.path("events")
                .forEach(event -> last = Math.max(last, event.path("position").longValue()));
        last = Math.max(last, receipt.path("logSize").longValue(0) - 1);
    }

    private static String answered(JsonNode answer) {
        JsonNode receipt = answer.path("receipt");
        String what = receipt.isObject()
                ? receipt.at("/events/0/type").stringValue()
                : answer.at("/problem/type").stringValue("").replace("https://acta.dev/problems/", "");
        return answer.path("status").intValue() + " " + what;
    }

    Model model() {
        return oracle.model();
    }

    List<String> differing() {
        return differing.subList(0, Math.min(SHOWN, differing.size()));
    }

    long last() {
        return last;
    }

    Duration sending() {
        return sending;
    }

    Map<String, Integer> told() {
        return told;
    }

    int lines() {
        return lines;
    }
}
