package dev.acta.command.erasable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Crowd;
import dev.acta.command.testing.Forms;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.LogEvent;
import dev.acta.store.LogItem;
import dev.acta.store.axon.MetadataBytes;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two clients on one log: one asks for erasures, the other confirms them, and either may hold. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasureHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtomicInteger keys = new AtomicInteger();
    private RunningCommandSide first;
    private RunningCommandSide second;

    @BeforeAll
    void start() {
        first = RunningCommandSide.start();
        second = RunningCommandSide.on(
                first.database(), "acta.client.name=second", "acta.client.acts-for=platform:rehearsal");
    }

    @AfterAll
    void stop() {
        second.close();
        first.close();
    }

    @Test
    void oneAccountOfAThousandIsErasedAndTheOthersStay() {
        long roster = suspend("thousand", 1_000) + 1;
        LogEvent before = event(roster);

        recorded(erase("thousand", items(roster, 417)));
        Answer confirmed = recorded(confirm("thousand"));

        LogEvent after = event(roster);
        assertThat(after.items()).hasSize(1_000);
        assertThat(after.items().get(417))
                .isInstanceOfSatisfying(
                        LogItem.Erased.class, erased -> assertThat(erased.by()).isEqualTo(position(confirmed)));
        assertThat(after.items().stream().filter(LogItem.Present.class::isInstance))
                .hasSize(999);
        assertThat(hashes(after)).isEqualTo(hashes(before));
        LogEvent erasing = event(position(confirmed));
        assertThat(erasing.stream()).isEqualTo("erasures");
        assertThat(MetadataBytes.read(erasing.metadata())).containsEntry("clientId", "second");
        assertThat(new String(erasing.payload(), StandardCharsets.UTF_8))
                .contains("{\"event\":\"event:%d\",\"item\":417,\"hash\":\"sha256:".formatted(roster))
                .contains("\"requestedBy\":\"org:desk\",\"confirmedBy\":\"org:second\"");
    }

    @Test
    void whoAskedDoesNotConfirm() {
        long post = label("own");
        recorded(erase("own", items(post)));

        Answer own = first.caller().command("confirm-erasure", key(), body("own"));

        refused(own, "second-client-needed");
        assertThat(event(post).items()).allMatch(LogItem.Present.class::isInstance);
    }

    @Test
    void aConfirmationIsAnsweredTheSameForEverAndIsNoSecondErasure() {
        long post = label("again");
        recorded(erase("again", items(post, 1)));
        String key = key();

        Answer confirmed = recorded(second.caller().command("confirm-erasure", key, body("again")));
        Answer again = second.caller().command("confirm-erasure", key, body("again"));

        assertThat(again.body()).isEqualTo(confirmed.body());
        refused(confirm("again"), "already-erased");
        refused(erase("again-2", items(post, 1)), "already-erased");
        recorded(erase("again-3", items(post)));
        recorded(confirm("again-3"));
        refused(erase("again-4", items(post)), "already-erased");
    }

    @Test
    void moreThanAThousandItemsAreNamedInSeveralEvents() {
        long network = suspend("large", 2_300);

        recorded(erase("large", items(network + 1) + "," + items(network + 2) + "," + items(network + 3)));
        Answer confirmed = recorded(confirm("large"));

        assertThat(confirmed.json().path("events").size()).isEqualTo(3);
        long last = position(confirmed) + 2;
        assertThat(event(network + 3).items())
                .hasSize(300)
                .allSatisfy(item -> assertThat(((LogItem.Erased) item).by()).isEqualTo(last));
    }

    @Test
    void whatIsHeldIsRefusedUntilTheHoldIsReleased() {
        long network = suspend("held", 3);
        recorded(erase("held", items(network + 1, 0)));
        recorded(hold("held", "{\"what\":\"network:rehearsal/held\"}"));

        refused(confirm("held"), "held");
        refused(erase("held-2", items(network + 1, 2)), "held");
        refused(release(second, "held"), "not-authorised");
        recorded(release(first, "held"));
        refused(release(first, "held"), "already-released");

        recorded(confirm("held"));
        refused(hold("late", "{\"what\":\"event:%d\",\"items\":[0]}".formatted(network + 1)), "already-erased");
        Answer counted = recorded(hold("counted", "{\"what\":\"network:rehearsal/held\"}"));
        assertThat(new String(event(position(counted)).payload(), StandardCharsets.UTF_8))
                .contains("\"alreadyErased\":1");
    }

    @Test
    void ofAHoldAndAConfirmationAtOnceExactlyOneWins() {
        for (int round = 0; round < 12; round++) {
            String id = "race-" + round;
            long post = label(id);
            recorded(erase(id, items(post, 0)));

            List<Answer> answers = Crowd.of(
                    2,
                    caller -> caller == 0
                            ? confirm(id)
                            : hold(id, "{\"what\":\"event:%d\",\"items\":[0]}".formatted(post)));

            boolean erased = event(post).items().getFirst() instanceof LogItem.Erased;
            assertThat(answers.get(0).status()).as(answers.get(0).body()).isEqualTo(erased ? 201 : 409);
            assertThat(answers.get(1).status()).as(answers.get(1).body()).isEqualTo(erased ? 409 : 201);
            refused(answers.get(erased ? 1 : 0), erased ? "already-erased" : "held");
        }
    }

    @Test
    void ofManyConfirmationsOfOneErasureOneIsRecorded() {
        long post = label("crowd");
        recorded(erase("crowd", items(post)));
        try (RunningCommandSide third = RunningCommandSide.on(first.database(), "acta.client.name=third")) {
            List<Answer> answers = Crowd.of(
                    6,
                    caller -> (caller % 2 == 0 ? second : third)
                            .caller()
                            .command("confirm-erasure", key(), body("crowd")));
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(answer -> assertThat(answer.problem()).isIn("already-erased", "log-busy"));
        }
    }

    @Test
    void aPostThatIsErasedLosesItsAliasToo() {
        long post = label("alias");
        String alias = event(post).stream();
        recorded(erase("alias", items(post)));
        recorded(confirm("alias"));

        long after = label("alias", "label:rehearsal/alias-after");

        assertThat(event(after).stream()).startsWith("post:~").isNotEqualTo(alias);
    }

    @Test
    void whatIsUnknownIsRefusedByName() {
        refused(confirm("nothing"), "unknown-erasure");
        refused(release(first, "nothing"), "unknown-hold");
        refused(erase("far", items(9_000_000)), "no-such-event");
        refused(erase("none", items(label("none"), 7)), "no-such-item");
        refused(
                second.caller().command("erase-personal-data", key(), erasure("theirs", "{\"event\":\"event:0\"}")),
                "not-authorised");
        assertThat(erase("mail", items(1)).status()).isEqualTo(409);
        assertThat(first.caller()
                        .command(
                                "erase-personal-data",
                                key(),
                                erasure("x", items(1)).replace("DSR-2026-0042", "jane@example.org"))
                        .problem())
                .isEqualTo("invalid-value");
    }

    @Test
    void aConfirmationStandsOnThePositionThatItNames() {
        long post = label("match");
        long asked = position(recorded(erase("match", items(post, 0))));
        Answer stale = second.caller()
                .send(second.caller()
                        .to("/v1/commands/confirm-erasure")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key())
                        .header("If-Match", "\"" + (asked - 1) + "\"")
                        .POST(BodyPublishers.ofString(body("match"))));
        refused(stale, "precondition-failed");
    }

    @Test
    void aNodeWithoutAnEraserRefusesAndRecordsNothing() {
        long post = label("bare");
        recorded(erase("bare", items(post, 0)));
        try (RunningCommandSide bare = RunningCommandSide.on(
                first.database(), "acta.client.name=bare", "acta.log.eraser.username=", "acta.log.eraser.password=")) {
            long size = first.log().size();
            Answer answer = bare.caller().command("confirm-erasure", key(), body("bare"));
            assertThat(answer.status()).isEqualTo(503);
            refused(answer, "no-eraser");
            assertThat(first.log().size()).isEqualTo(size);
        }
    }

    private long suspend(String id, int accounts) {
        String listed = IntStream.range(0, accounts)
                .mapToObj(number -> "{\"id\":\"%s-%d\",\"role\":\"CORE\"}".formatted(id, number))
                .collect(Collectors.joining(","));
        String body = Bodies.with("suspend-network.first-party", suspend -> {
            suspend.put("network", "network:rehearsal/" + id);
            ((ObjectNode) suspend.path("decision")).put("decisionId", "decision:rehearsal/" + id);
            suspend.set("sets", JSON.createArrayNode().add(suspend.path("sets").path(0)));
            ((ObjectNode) suspend.path("sets").path(0).path("count")).put("value", accounts);
            suspend.remove("accounts");
        });
        if (accounts <= 1_000) {
            ObjectNode inline = (ObjectNode) JSON.readTree(body);
            inline.set("accounts", JSON.readTree("[" + listed + "]"));
            return position(recorded(first.caller().command("suspend-network", key(), inline.toString())));
        }
        String csv = "account_id\n"
                + IntStream.range(0, accounts)
                        .mapToObj(number -> id + "-" + number)
                        .collect(Collectors.joining("\n"));
        var form = new Forms().json("command", body).csv("core", csv);
        return position(
                recorded(first.caller().command("suspend-network", key(), form.contentType(), form.publisher())));
    }

    private long label(String id) {
        return label(id, "label:rehearsal/" + id);
    }

    private long label(String id, String label) {
        return position(recorded(first.caller()
                .command(
                        "label-post",
                        key(),
                        Bodies.with(
                                "label-post",
                                body -> body.put("post", "post:rehearsal/" + id)
                                        .put("author", "account:rehearsal/author-" + id)
                                        .put("label", label)
                                        .put("basis", "FIRST_PARTY")
                                        .set("decision", decision(body, label))))));
    }

    private static ObjectNode decision(ObjectNode body, String label) {
        return ((ObjectNode) body.path("decision")).put("decisionId", label.replace("label:", "decision:"));
    }

    private Answer erase(String id, String items) {
        return first.caller().command("erase-personal-data", key(), erasure(id, items));
    }

    private static String erasure(String id, String items) {
        return Bodies.with(
                "erase-personal-data",
                body -> body.put("erasure", "erasure:desk/" + id).set("items", JSON.readTree("[" + items + "]")));
    }

    private Answer confirm(String id) {
        return second.caller().command("confirm-erasure", key(), body(id));
    }

    private static String body(String id) {
        return "{\"erasure\":\"erasure:desk/%s\"}".formatted(id);
    }

    private Answer hold(String id, String held) {
        return first.caller()
                .command(
                        "place-legal-hold",
                        key(),
                        Bodies.with(
                                "place-legal-hold",
                                body -> body.put("hold", "hold:desk/" + id)
                                        .set("held", JSON.readTree("[" + held + "]"))));
    }

    private Answer release(RunningCommandSide side, String id) {
        return side.caller()
                .command(
                        "release-legal-hold",
                        key(),
                        Bodies.with("release-legal-hold", body -> body.put("hold", "hold:desk/" + id)));
    }

    private static String items(long event, Integer... items) {
        return items.length == 0
                ? "{\"event\":\"event:%d\"}".formatted(event)
                : "{\"event\":\"event:%d\",\"items\":%s}".formatted(event, Arrays.toString(items));
    }

    private String key() {
        return "key-" + keys.incrementAndGet();
    }

    private LogEvent event(long position) {
        return first.log().at(position).orElseThrow();
    }

    private static List<String> hashes(LogEvent event) {
        return event.items().stream()
                .map(item -> Arrays.toString(item.itemHash().orElseThrow()))
                .toList();
    }

    private static Answer recorded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private static long position(Answer answer) {
        return answer.json().path("events").path(0).path("position").longValue();
    }

    private static void refused(Answer answer, String problem) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
    }
}
