package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PreconditionTest {
    private RunningCommandSide side;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
        side.recorded("record-document");
        side.recorded("suspend-network");
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void whatWasRecordedOnTheStreamAfterThePositionStopsTheCommand() {
        long size = side.log().size();
        Answer answer = suspend("\"0\"", "stale");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.problem()).isEqualTo("precondition-failed");
        assertThat(answer.json().path("detail").stringValue()).contains("position 1");
        assertThat(side.log().size()).isEqualTo(size);
    }

    @Test
    void whatWasRecordedUpToItDoesNot() {
        Answer answer = suspend("\"1\"", "fresh");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        Answer replayed = suspend("\"1\"", "fresh");
        assertThat(replayed.status())
                .as("a replay gets its first answer, whatever stands there now")
                .isEqualTo(200);
    }

    @Test
    void aPositionThatIsNoneIsRefused() {
        for (String ifMatch : new String[] {"1", "*", "\"x\"", "W/\"1\"", "\"1\", \"2\""}) {
            Answer answer = suspend(ifMatch, "k");
            assertThat(answer.status()).as(ifMatch).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("invalid-parameter");
        }
    }

    private Answer suspend(String ifMatch, String key) {
        return side.caller()
                .send(side.caller()
                        .to("/v1/commands/suspend-network")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", ifMatch)
                        .POST(BodyPublishers.ofString(
                                Bodies.of("suspend-network").toString())));
    }
}
