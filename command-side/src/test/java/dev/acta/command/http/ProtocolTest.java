package dev.acta.command.http;

import static dev.acta.command.http.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Caller;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ProtocolTest {
    private RunningCommandSide side;
    private Caller caller;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
        caller = side.caller();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void anUnknownCommandIsToldTheKnownOnes() {
        refused(caller.command("ban-network", "k", "{}"), 404, "unknown-command", "attribute-network, ");
        refused(caller.send(caller.to("/v1/commands").GET()), 404, "unknown-command", "attribute-network");
    }

    @Test
    void aWrongMethodOrMediaType() {
        Answer get = caller.send(caller.to("/v1/commands/label-post").GET());
        refused(get, 405, "method-not-allowed", "GET");
        assertThat(get.header("Allow")).isEqualTo("POST");
        refused(
                caller.command("label-post", "k", "text/plain", BodyPublishers.ofString("x")),
                415,
                "unsupported-media-type",
                "application/json");
        refused(
                caller.send(caller.to("/v1/commands/label-post")
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "k")
                        .POST(BodyPublishers.ofString("{}"))),
                406,
                "not-acceptable",
                "application/json");
    }
}
