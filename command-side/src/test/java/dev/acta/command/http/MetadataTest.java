package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.MetadataBytes;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class MetadataTest {
    private RunningCommandSide side;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void everyEventSaysWhoRecordedItByWhichClaimAndWhatItBelongsTo() {
        Answer answer = send("suspend-network.first-party", "suspend-network", "m", "case-7");
        String commandId = answer.json().path("commandId").stringValue();

        List<LogEvent> events = side.log().range(position(answer), 10);

        assertThat(events)
                .extracting(LogEvent::stream)
                .containsExactly(
                        "network:rehearsal/2026-11-a-x0",
                        "roster:rehearsal/2026-11-a-x0",
                        "roster:rehearsal/2026-11-a-x0");
        assertThat(events).extracting(LogEvent::streamType).containsExactly("network", "roster", "roster");
        Map<String, String> authorship = Map.of(
                "clientId", "desk",
                "spokeFor", "acts-for:platform:rehearsal",
                "commandId", commandId,
                "correlationId", "case-7",
                "causationId", commandId);
        assertThat(events.subList(1, 3))
                .allSatisfy(event ->
                        assertThat(MetadataBytes.read(event.metadata())).isEqualTo(authorship));
        assertThat(MetadataBytes.read(events.getFirst().metadata()))
                .containsAllEntriesOf(authorship)
                .hasSize(authorship.size() + 1)
                .hasEntrySatisfying("receipt", receipt -> assertThat(receipt).matches("[0-9a-f]{32}:[0-9a-f]{32}:3"));
    }

    @Test
    void aCorrelationIdOfAnotherFormIsPassedOver() {
        Answer answer = send("publish-disclosure", "publish-disclosure", "d", "two words");
        LogEvent event = side.log().at(position(answer)).orElseThrow();
        Map<String, String> metadata = MetadataBytes.read(event.metadata());
        assertThat(metadata).containsEntry("correlationId", metadata.get("commandId"));
        assertThat(metadata).containsEntry("spokeFor", "records-about:platform:*");
    }

    @Test
    void aPostIsNamedInItsItemsAndNowhereElse() {
        Answer answer = send("label-post", "label-post", "l", "c");
        LogEvent event = side.log().at(position(answer)).orElseThrow();
        assertThat(event.stream()).startsWith("post:~").doesNotContain("1265001");
        assertThat(event.streamType()).isEqualTo("post");
        assertThat(new String(event.payload(), StandardCharsets.UTF_8)).doesNotContain("1265001", "265001");
        assertThat(event.itemBytes())
                .extracting(item -> item == null ? "" : new String(item, StandardCharsets.UTF_8))
                .containsExactly("\"post:twitter/1265001-x0\"", "\"account:twitter/265001-x0\"");
    }

    private static long position(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("events").path(0).path("position").longValue();
    }

    private Answer send(String example, String command, String key, String correlationId) {
        return side.caller()
                .send(side.caller()
                        .to("/v1/commands/" + command)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("X-Correlation-Id", correlationId)
                        .POST(BodyPublishers.ofString(Bodies.of(example).toString())));
    }
}
