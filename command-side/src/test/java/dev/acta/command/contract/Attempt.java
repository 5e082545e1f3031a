package dev.acta.command.contract;

import dev.acta.command.contract.Case.Sent;
import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** A case under way: its ids are its own, what comes before it is on record, and its command can be sent. */
final class Attempt {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Pattern OWN_ID = Pattern.compile("-x0(?![0-9])");
    private static final Pattern EVENT = Pattern.compile("event:@([a-z][a-z.-]*)(?:\\+([0-9]+))?");
    private static final Pattern COMMITMENT = Pattern.compile("sha256:@([^\"]*)");

    private final int number = NUMBERS.incrementAndGet();
    private final Map<String, Long> positions = new HashMap<>();
    private final Clients clients;
    private final Sent sent;

    private Attempt(Clients clients, Sent sent) {
        this.clients = clients;
        this.sent = sent;
    }

    static Attempt of(Case it, Clients clients) {
        Attempt attempt = new Attempt(clients, it.sent());
        for (int i = 0; i < it.before().size(); i++) {
            attempt.record(it.before().get(i), "before-" + attempt.number + "-" + i);
        }
        return attempt;
    }

    private void record(Sent earlier, String key) {
        Answer answer = clients.of(earlier.sender()).command(earlier.command(), key, body(earlier, "-x" + number));
        if (answer.status() != 201) {
            throw new AssertionError(earlier.example() + " comes before it, and was not recorded: " + answer.body());
        }
        positions.putIfAbsent(
                earlier.example(),
                answer.json().path("events").path(0).path("position").longValue());
    }

    /** Sends the command, each time under the same key. */
    Answer send() {
        return sendText(body(sent, "-x" + number));
    }

    /** Sends it with other ids, or changed otherwise. */
    Answer sendOther(Consumer<ObjectNode> otherwise) {
        return sendText(body(sent.with(otherwise), "-x" + number + "-other"));
    }

    /** Sends it with something changed. */
    Answer sendWith(Consumer<ObjectNode> change) {
        return sendText(body(sent.with(change), "-x" + number));
    }

    /** Sends it as another client. */
    Answer sendAs(Client client) {
        return send(client, body(sent, "-x" + number));
    }

    /** Sends any body. */
    Answer sendText(String body) {
        return send(sent.sender(), body);
    }

    private Answer send(Client client, String body) {
        return clients.of(client).command(sent.command(), "key-" + number, body);
    }

    private String body(Sent of, String suffix) {
        ObjectNode body = Bodies.asWritten(of.example());
        of.change().accept(body);
        String own = OWN_ID.matcher(body.toString()).replaceAll(suffix);
        String placed = EVENT.matcher(own).replaceAll(this::event);
        return COMMITMENT.matcher(placed).replaceAll(text -> Bodies.commitment(text.group(1)));
    }

    private String event(MatchResult named) {
        long first = Objects.requireNonNull(
                positions.get(named.group(1)), () -> named.group(1) + " is not recorded before " + sent.example());
        return "event:" + (first + (named.group(2) == null ? 0 : Long.parseLong(named.group(2))));
    }
}
