package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.command.testing.Wire;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class BusyServerTest {
    private RunningCommandSide side;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start("acta.body.at-once=1MB", "acta.bulk.requests=1");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void whileBodiesTakeAllMemoryOthersAreToldToComeBack() throws IOException {
        BodyMemory memory = side.beans(BodyMemory.class).iterator().next();
        // How long its body will be it does not say, so it counts as the longest.
        try (Wire first = side.caller()
                .wire()
                .post("/v1/commands/record-document", "application/json", "Idempotency-Key: first")) {
            await().until(() -> memory.taken() > 0);
            busy(side.caller()
                    .command(
                            "record-document",
                            "second",
                            Bodies.of("record-document").toString()));
            assertThat(first.send("{}").end().status()).isEqualTo(400);
        }
        assertThat(side.recorded("record-document").position()).isNotNegative();
    }

    @Test
    void bulkRequestsAreTakenAFewAtATime() throws IOException {
        try (Wire first = side.caller().wire().post("/v1/commands", "application/x-ndjson")) {
            assertThat(first.status()).isEqualTo(200);
            busy(bulk());
            assertThat(first.end().answer()).isEmpty();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(bulk().status()).isEqualTo(200));
    }

    private Answer bulk() {
        return side.caller()
                .send(side.caller()
                        .to("/v1/commands")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString("\n")));
    }

    private static void busy(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("server-busy");
        assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
    }
}
