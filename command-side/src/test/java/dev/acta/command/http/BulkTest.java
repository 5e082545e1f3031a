package dev.acta.command.http;

import static dev.acta.command.http.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.command.testing.Wire;
import dev.acta.events.value.CanonicalJson;
import dev.acta.store.personal.KeyedDigests;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(Lifecycle.PER_CLASS)
class BulkTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunningCommandSide side;
    private Caller caller;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start("acta.bulk.window=16", "acta.command.max-body=100KB");
        caller = side.caller();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void everyLineIsAnsweredInItsOrderAndASecondRunRepeatsTheAnswers() {
        String lines = IntStream.range(0, 500)
                .mapToObj(number -> document("order-" + number))
                .collect(Collectors.joining("\n"));
        long before = side.log().size();

        List<JsonNode> first = bulk(lines);
        List<JsonNode> second = bulk(lines);

        assertThat(first)
                .hasSize(500)
                .allSatisfy(answer -> assertThat(status(answer)).isEqualTo(201));
        assertThat(first)
                .extracting(answer -> answer.path("line").intValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 500).boxed().toList());
        assertThat(second).hasSize(500).allSatisfy(answer -> {
            assertThat(status(answer)).isEqualTo(200);
            assertThat(answer.path("replayed").booleanValue()).isTrue();
        });
        assertThat(second)
                .extracting(answer -> answer.path("receipt"))
                .containsExactlyElementsOf(
                        first.stream().map(answer -> answer.path("receipt")).toList());
        assertThat(side.log().size()).isEqualTo(before + 500);
    }

    @Test
    void ofTwoDecisionsOfOneIdTheFirstLineIsRecorded() {
        String lines = IntStream.range(0, 200)
                .mapToObj(number -> decision("twice-" + number, "a") + "\n" + decision("twice-" + number, "b"))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = bulk(lines);

        assertThat(answers).extracting(BulkTest::outcome).hasSize(400);
        assertThat(IntStream.range(0, 400).filter(line -> status(answers.get(line)) != (line % 2 == 0 ? 201 : 409)))
                .isEmpty();
    }

    @Test
    void ofTwoAuthoritiesThatShareANameTheFirstLineIsRegistered() {
        String lines = IntStream.range(0, 100)
                .mapToObj(number -> authority("first-" + number, number) + "\n" + authority("second-" + number, number))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = bulk(lines);

        assertThat(answers).hasSize(200);
        assertThat(IntStream.range(0, 200)
                        .filter(line -> !outcome(answers.get(line)).equals(line % 2 == 0 ? "201" : "alias-taken")))
                .isEmpty();
    }

    @Test
    void aLineAndASingleCommandWithTheSameKeyAreTheSameCommand() {
        String body = body("record-document", it -> it.put("document", "document:desk/both"));
        Answer single = caller.command("record-document", "both", body);

        JsonNode answer = bulk(line("record-document", "both", body)).getFirst();

        assertThat(answer.path("receipt")).isEqualTo(single.json());
        assertThat(status(answer)).isEqualTo(200);
    }

    @Test
    void eachLineStandsAlone() {
        String own = Bodies.with("suspend-network.first-party", it -> it.put("network", "network:rehearsal/alone"));
        List<JsonNode> answers = bulk(String.join(
                "\n",
                document("alone-1"),
                "not json",
                "",
                "{\"command\":\"record-document\",\"idempotencyKey\":\"k\",\"colour\":\"red\",\"body\":{}}",
                line("ban-network", "k", "{}"),
                line("record-document", "a b", "{}"),
                line("record-document", "k", body("record-document", it -> it.remove("title"))),
                line("suspend-network", "alone-8", own),
                line("suspend-network", "alone-9", own),
                "{\"command\":\"record-document\",\"idempotencyKey\":\"k\",\"ifMatch\":-1,\"body\":{}}",
                "x".repeat(200_000),
                document("alone-12")));

        assertThat(answers)
                .extracting(answer -> answer.path("line").intValue() + " " + outcome(answer))
                .containsExactly(
                        "1 201",
                        "2 malformed-json",
                        "4 unknown-field",
                        "5 unknown-command",
                        "6 invalid-value",
                        "7 missing-field",
                        "8 201",
                        "9 already-suspended",
                        "10 invalid-value",
                        "11 payload-too-large",
                        "12 201");
    }

    @Test
    void linesAboutTheSameThingAreRecordedInTheirOrder() {
        String lines = IntStream.range(0, 200)
                .mapToObj(number -> number % 2 == 0
                        ? line(
                                "publish-disclosure",
                                "dependent-" + number,
                                body(
                                        "publish-disclosure",
                                        it -> it.put("disclosure", "disclosure:rehearsal/" + number)
                                                .put("basis", "FIRST_PARTY")))
                        : line(
                                "publish-disclosure",
                                "dependent-" + number,
                                body(
                                        "publish-disclosure",
                                        it -> it.put("disclosure", "disclosure:rehearsal/" + (number - 1))
                                                .put("title", "once more")
                                                .put("basis", "FIRST_PARTY"))))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = bulk(lines);

        assertThat(answers).hasSize(200);
        for (int number = 0; number < 200; number++) {
            assertThat(outcome(answers.get(number))).isEqualTo(number % 2 == 0 ? "201" : "already-recorded");
        }
    }

    @Test
    void oneKeyTwiceIsTheFirstLineAndItsReplay() {
        List<JsonNode> answers = bulk(document("twice") + "\n" + document("twice"));
        assertThat(answers).extracting(BulkTest::outcome).containsExactly("201", "200");
        assertThat(answers.get(1).path("receipt")).isEqualTo(answers.get(0).path("receipt"));
    }

    @Test
    void whatWasRecordedInAFormThatIsNoLongerKnownIsStillAnsweredByItsKey() {
        Answer first = caller.command(
                "record-document", "old-form", body("record-document", it -> it.put("document", "document:desk/old")));
        String old = body(
                "record-document", it -> it.put("document", "document:desk/old").put("colour", "red"));
        recordedAs("record-document", "old-form", old);

        Answer again = caller.command("record-document", "old-form", old);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        JsonNode line = bulk(line("record-document", "old-form", old)).getFirst();
        assertThat(status(line)).isEqualTo(200);
        assertThat(line.path("receipt")).isEqualTo(first.json());
        assertThat(caller.command("record-document", "old-form", old.replace("red", "blue"))
                        .problem())
                .isEqualTo("unknown-field");
    }

    /** As if that body had been recorded under the key by a build that knew it. */
    private void recordedAs(String command, String key, String body) {
        KeyedDigests digests = side.beans(KeyedDigests.class).iterator().next();
        byte[] digest = digests.digest(
                "command", command.getBytes(StandardCharsets.UTF_8), CanonicalJson.bytes(JSON.readTree(body)));
        JdbcClient log = JdbcClient.create(side.database().superuser());
        log.sql("ALTER TABLE acta_log.receipt DISABLE TRIGGER receipt_append_only")
                .update();
        int changed = log.sql("UPDATE acta_log.receipt SET command = :digest WHERE key = :key")
                .param("digest", digest)
                .param("key", digests.digest("receipt", "desk", key))
                .update();
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void linesWaitForTheirTurnAndTakeNoneOfWhatTheirClientSendsBesides() {
        try (RunningCommandSide slow = RunningCommandSide.start(
                "acta.access.lines-per-second=20", "acta.access.requests-per-second=1", "acta.access.burst=20")) {
            String lines = IntStream.range(0, 40)
                    .mapToObj(number -> document("paced-" + number))
                    .collect(Collectors.joining("\n"));
            long before = System.nanoTime();
            Answer answer = slow.caller()
                    .send(slow.caller()
                            .to("/v1/commands")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofString(lines)));

            assertThat(answer.body().lines()).hasSize(40).allMatch(line -> line.contains("\"status\":201"));
            assertThat(System.nanoTime() - before).isGreaterThan(900_000_000L);
            assertThat(IntStream.range(0, 15)
                            .mapToObj(number -> slow.caller()
                                    .command("record-document", "paced-" + number, "{}")
                                    .problem()))
                    .as("they are read and refused for their form")
                    .doesNotContain("too-many-requests");
        }
    }

    @Test
    void answersAreReadBeforeTheLastLineIsSent() throws IOException {
        try (Wire wire = caller.wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            for (int number = 1; number <= 3; number++) {
                wire.send(document("duplex-" + number) + "\n");
                assertThat(wire.answer()).startsWith("{\"line\":" + number + ",\"status\":201");
            }
            wire.end();
            assertThat(wire.answers()).isEmpty();
        }
    }

    @Test
    void aLineThatBreaksOffIsNotRecordedAndThoseBeforeItAre() throws IOException {
        long before = side.log().size();
        try (Wire wire = caller.wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(wire.status()).isEqualTo(200);
            wire.send(document("broken-1") + "\n");
            assertThat(wire.answer()).contains("201");
            wire.send(document("broken-2"));
            wire.drop();
        }
        assertThat(bulk(document("broken-3"))).hasSize(1);
        assertThat(side.log().size()).isEqualTo(before + 2);
    }

    @Test
    void whatIsNoBulkRequest() {
        refused(send("application/json", "*/*"), 415, "unsupported-media-type", "application/x-ndjson");
        refused(send("application/x-ndjson", "text/csv"), 406, "not-acceptable", "application/x-ndjson");
    }

    private Answer send(String contentType, String accept) {
        return caller.send(caller.to("/v1/commands")
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{}")));
    }

    private List<JsonNode> bulk(String lines) {
        Answer answer = caller.send(caller.to("/v1/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/x-ndjson");
        return answer.body().lines().map(JSON::readTree).toList();
    }

    private static int status(JsonNode answer) {
        return answer.path("status").intValue();
    }

    /** The problem's name, or the status where there is none. */
    private static String outcome(JsonNode answer) {
        return answer.path("problem").path("type").isMissingNode()
                ? Integer.toString(status(answer))
                : answer.path("problem").path("type").stringValue().replace("https://acta.dev/problems/", "");
    }

    private static String decision(String id, String key) {
        return line(
                "decide-not-to-act",
                id + key,
                body(
                        "decide-not-to-act",
                        it -> it.withObject("/decision").put("decisionId", "decision:rehearsal/" + id)));
    }

    private static String authority(String id, int name) {
        return line("register-authority", id, body("register-authority", it -> {
            it.put("authority", "authority:AQ/" + id).remove("aliases");
            it.withObject("/name").put("text", "Bureau " + name);
        }));
    }

    private static String document(String id) {
        return line("record-document", id, body("record-document", it -> it.put("document", "document:desk/" + id)));
    }

    private static String body(String example, Consumer<ObjectNode> change) {
        return Bodies.with(example, change);
    }

    private static String line(String command, String key, String body) {
        return "{\"command\":\"%s\",\"idempotencyKey\":\"%s\",\"body\":%s}".formatted(command, key, body);
    }
}
