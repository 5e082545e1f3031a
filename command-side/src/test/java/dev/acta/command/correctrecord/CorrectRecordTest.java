package dev.acta.command.correctrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.RunningCommandSide;
import dev.acta.store.LogEvent;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(Lifecycle.PER_CLASS)
class CorrectRecordTest {
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
    void anErrorIsPutRightAndTheNextCorrectionStandsOnIt() {
        long target = finding("first");

        Answer corrected = correct("c1", target, body -> {});
        Answer stale = correct("c2", target, body -> {});
        Answer next = correct(
                "c3",
                target,
                body -> change(body)
                        .put("stood", Bodies.commitment("institute:the-australia-institute"))
                        .put("should", "institute:tai"));

        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        LogEvent recorded = side.log()
                .at(corrected.json().path("events").path(0).path("position").longValue())
                .orElseThrow();
        assertThat(recorded.stream()).isEqualTo("event:" + target);
        assertThat(recorded.streamType()).isEqualTo("event");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("correction-mismatch");
        assertThat(stale.json().path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/changes/0/stood");
        assertThat(next.status()).as(next.body()).isEqualTo(201);
    }

    @Test
    void whatSaysWhichRecordItIsStaysAsItIs() {
        long target = finding("fixed");
        Answer answer = correct(
                "f1",
                target,
                body -> change(body)
                        .put("pointer", "/finding")
                        .put("stood", Bodies.commitment("finding:desk/fixed"))
                        .put("should", "finding:desk/other"));
        assertThat(answer.problem()).isEqualTo("not-correctable");
    }

    @Test
    void aCorrectedEventIsStillOfItsType() {
        long target = finding("valid");
        Answer answer = correct("v1", target, body -> change(body).put("should", "platform:twitter"));
        assertThat(answer.problem()).isEqualTo("correction-mismatch");
        assertThat(answer.body()).contains("FindingPublished").contains("/institute");
    }

    @Test
    void aCorrectionIsNotItselfCorrected() {
        long target = finding("again");
        long correction = correct("a1", target, body -> {})
                .json()
                .path("events")
                .path(0)
                .path("position")
                .longValue();
        Answer answer = correct("a2", correction, body -> {});
        assertThat(answer.problem()).isEqualTo("not-correctable");
    }

    @Test
    void onlyItsRecorderOrAStewardCorrectsARecord() {
        long target = finding("theirs");
        Answer answer = side.callerAs(RunningCommandSide.sender("other"))
                .command("correct-record", "o1", body(target, body -> body.put("correctedBy", "org:other")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-authorised");
    }

    @Test
    void aStewardDoes() {
        long target = finding("helped");
        Answer answer = side.callerAs(RunningCommandSide.sender("steward-1", "steward"))
                .command("correct-record", "s1", body(target, body -> body.put("correctedBy", "org:steward-1")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void nobodyCorrectsInAnothersName() {
        long target = finding("name");
        Answer answer = correct("n1", target, body -> body.put("correctedBy", "org:somebody"));
        assertThat(answer.problem()).isEqualTo("not-authorised");
    }

    private long finding(String id) {
        Answer answer = side.caller()
                .command(
                        "publish-finding",
                        id,
                        Bodies.with("publish-finding", body -> body.put("finding", "finding:desk/" + id)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("events").path(0).path("position").longValue();
    }

    private Answer correct(String key, long target, Consumer<ObjectNode> change) {
        return side.caller().command("correct-record", key, body(target, change));
    }

    private static String body(long target, Consumer<ObjectNode> change) {
        return Bodies.with("correct-record", body -> {
            body.put("target", "event:" + target);
            change.accept(body);
        });
    }

    private static ObjectNode change(ObjectNode body) {
        return (ObjectNode) body.path("changes").path(0);
    }
}
