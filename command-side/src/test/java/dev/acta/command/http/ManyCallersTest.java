package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Crowd;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.LogEvent;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class ManyCallersTest {
    private static final int CALLERS = 64;

    private RunningCommandSide side;
    private RunningCommandSide otherNode;

    @BeforeAll
    void start() {
        side = RunningCommandSide.start();
        otherNode = RunningCommandSide.on(side.database());
    }

    @AfterAll
    void stop() {
        otherNode.close();
        side.close();
    }

    @Test
    void oneKeySentByAllIsRecordedOnceAndAllGetTheSameReceipt() {
        String body = Bodies.of("issue-official-response").toString();
        long before = side.log().size();

        List<Answer> answers =
                Crowd.of(CALLERS, caller -> node(caller).command("issue-official-response", "one-key", body));

        assertThat(side.log().size()).isEqualTo(before + 1);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200
                        && answer.header("Idempotency-Replayed").equals("true"))
                .hasSize(CALLERS - 1);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
    }

    @Test
    void aNetworkIsSuspendedFirstPartyOnceByKeysOfTheirOwn() {
        String body = firstParty("network:rehearsal/race");
        long before = side.log().size();

        List<Answer> answers =
                Crowd.of(CALLERS, caller -> side.caller().command("suspend-network", "race-" + caller, body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409 && answer.problem().equals("already-suspended"))
                .hasSize(CALLERS - 1);
        assertThat(side.log().size()).isEqualTo(before + 1);

        Answer report = side.caller()
                .command(
                        "suspend-network",
                        "report",
                        Bodies.with(
                                "suspend-network",
                                suspension -> suspension
                                        .put("network", "network:rehearsal/race")
                                        .putObject("decision")
                                        .setAll(Bodies.of("suspend-network.first-party")
                                                .withObject("decision"))));

        assertThat(report.status()).as(report.body()).isEqualTo(201);
        LogEvent recorded = side.log()
                .at(report.json().path("events").path(0).path("position").longValue())
                .orElseThrow();
        assertThat(JsonMapper.shared()
                        .readTree(recorded.payload())
                        .path("conflictsWith")
                        .path(0)
                        .stringValue())
                .isEqualTo("event:" + before);
    }

    @Test
    void onTwoNodesOneOfThemWins() {
        String body = firstParty("network:rehearsal/two");

        List<Answer> answers =
                Crowd.of(CALLERS, caller -> node(caller).command("suspend-network", "two-" + caller, body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409 && answer.problem().equals("already-suspended"))
                .hasSize(CALLERS - 1);
    }

    private Caller node(int caller) {
        return (caller % 2 == 0 ? side : otherNode).caller();
    }

    private static String firstParty(String network) {
        return Bodies.with("suspend-network.first-party", suspension -> {
            suspension.remove("accounts");
            suspension.put("network", network);
        });
    }
}
