package dev.acta.command.restatecount;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.publishdisclosure.PublishDisclosure;
import dev.acta.command.refusal.Reason;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.CountRestated;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RestateCountDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ActaEvent suspended =
            Bodies.as("suspend-network", SuspendNetwork.class).event();
    private final RestateCount report = Bodies.as("restate-count", RestateCount.class);

    @Test
    void aPlatformRestatesWhatWasTold() {
        RestateCount own = own(body -> {});
        assertThat(accepted(RestateCountDecision.decide(given(suspended), own, NOW)))
                .isEqualTo(own.event());
        refused(RestateCountDecision.decide(given(), own, NOW), Reason.UNKNOWN_FIGURE);
    }

    @Test
    void aFigureIsOfItsWave() {
        accepted(RestateCountDecision.decide(given(suspended), own(wave("decision:twitter/2020-06-a-x0")), NOW));
        refused(
                RestateCountDecision.decide(given(suspended), own(wave("decision:twitter/other")), NOW),
                Reason.UNKNOWN_FIGURE);
    }

    @Test
    void postsAreRestatedWhereTheyWereTold() {
        accepted(RestateCountDecision.decide(given(suspended), own(posts("CORE")), NOW));
        refused(RestateCountDecision.decide(given(suspended), own(posts("AMPLIFIER")), NOW), Reason.UNKNOWN_FIGURE);
    }

    @Test
    void aDisclosuresFigureIsKnownByItsName() {
        ActaEvent disclosed =
                Bodies.as("publish-disclosure", PublishDisclosure.class).event();
        refused(
                RestateCountDecision.decide(
                        given(disclosed),
                        own(body -> body.put("of", "disclosure:twitter/2020-06-x0")
                                .putObject("figure")
                                .put("kind", "DISCLOSED")
                                .put("name", "no such figure")),
                        NOW),
                Reason.UNKNOWN_FIGURE);
    }

    @Test
    void aPlatformSaysTheSameOnce() {
        RestateCount own = own(body -> {});
        refused(RestateCountDecision.decide(given(suspended, own.event()), own, NOW), Reason.ALREADY_RECORDED);
        accepted(RestateCountDecision.decide(
                given(suspended, own.event()),
                own(body -> ((ObjectNode) body.path("count")).put("value", 23_000)),
                NOW));
    }

    @Test
    void aReportNamesWhatItTellsAgain() {
        CountRestated again = (CountRestated) accepted(RestateCountDecision.decide(given(report.event()), report, NOW));
        assertThat(again.conflictsWith()).containsExactly(Ref.event(10));
    }

    private static Consumer<ObjectNode> wave(String decision) {
        return body -> ((ObjectNode) body.path("figure")).put("decision", decision);
    }

    private static Consumer<ObjectNode> posts(String role) {
        return body ->
                ((ObjectNode) body.path("figure")).put("kind", "SET_POSTS").put("role", role);
    }

    private static RestateCount own(Consumer<ObjectNode> change) {
        return Bodies.as("restate-count", RestateCount.class, body -> {
            body.put("basis", "FIRST_PARTY").remove("sources");
            change.accept(body);
        });
    }
}
