package dev.acta.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.fuzz.Sample.Example;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records the examples as they are, so that what is sent after them has something to be about. */
final class Beginning implements AutoCloseable {
    /** They put an end to what others build on. */
    private static final Set<String> LAST = Set.of("remove-label", "void-record");

    private static final Pattern EVENT = Pattern.compile("event:@([a-z.-]+)(?:\\+([0-9]+))?");
    private static final Pattern POSITION = Pattern.compile("\"position\":([0-9]+)");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"");

    private final Line line;
    private final TokensSent tokens;
    private final Seen seen;
    private final Map<String, Integer> positions = new HashMap<>();

    Beginning(URI server, TokensSent tokens, Seen seen) {
        this.line = new Line(server);
        this.tokens = tokens;
        this.seen = seen;
    }

    /** The examples, with the events that they name by other examples named by their positions. */
    List<Example> record(List<Example> examples) {
        List<Example> left = new ArrayList<>(examples);
        left.sort(Comparator.comparing(it -> LAST.contains(it.command())));
        // Many want others before them; each round records what it can.
        while (left.removeIf(this::isRecorded)) {}
        return examples.stream()
                .map(it -> new Example(it.name(), it.command(), placed(it.body())))
                .toList();
    }

    private boolean isRecorded(Example example) {
        // An erasure is confirmed by another than who asked for it.
        String token = example.command().equals("confirm-erasure") ? tokens.second() : tokens.good();
        String answer = ask(
                "POST /v1/commands/" + example.command(),
                token,
                "Idempotency-Key: " + example.name() + "\r\n",
                placed(example.body()));
        if (!answer.startsWith("HTTP/1.1 201")) {
            return false;
        }
        Matcher position = POSITION.matcher(answer);
        assertThat(position.find()).isTrue();
        positions.put(example.name(), Integer.parseInt(position.group(1)));
        return true;
    }

    private String placed(String body) {
        return EVENT.matcher(body)
                .replaceAll(event -> "event:"
                        + (positions.getOrDefault(event.group(1), 1_000_000)
                                + (event.group(2) == null ? 0 : Integer.parseInt(event.group(2)))));
    }

    /** Such as the server gives out, each as the end of an address that has the question which it belongs to. */
    List<String> cursors() {
        List<String> cursors = new ArrayList<>();
        for (String question : List.of("limit=1", "limit=2&order=-recorded")) {
            String answer = ask("GET /v1/timeline?" + question, tokens.good(), "Acta-Min-Position: 9\r\n", "");
            Matcher next = NEXT.matcher(answer);
            assertThat(next.find()).as(answer).isTrue();
            cursors.add(question + "&cursor=" + next.group(1));
        }
        return cursors;
    }

    private String ask(String what, String token, String header, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((what + " HTTP/1.1\r\nHost: acta\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\n" + header + "Content-Length: " + content.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(content);
        Sent sent = new Sent(all.toByteArray(), what, "/v1/", false, true);
        String answer = line.answers(sent).getFirst();
        seen.look(sent, answer);
        return answer;
    }

    @Override
    public void close() {
        line.close();
    }
}
