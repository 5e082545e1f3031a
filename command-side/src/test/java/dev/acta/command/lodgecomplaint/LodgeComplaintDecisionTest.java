package dev.acta.command.lodgecomplaint;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LodgeComplaintDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LodgeComplaint firstParty = Bodies.as("lodge-complaint", LodgeComplaint.class);
    private final LodgeComplaint report =
            Bodies.as("lodge-complaint", LodgeComplaint.class, LodgeComplaintDecisionTest::reported);

    @Test
    void itIsRecordedAsItWasSent() {
        assertThat(accepted(LodgeComplaintDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        assertThat(accepted(LodgeComplaintDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
    }

    @Test
    void whoeverActsDoesItOnce() {
        assertThat(refused(
                                LodgeComplaintDecision.decide(given(firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_RECORDED)
                        .detail())
                .contains("event:10")
                .doesNotContain("rehearsal/");
    }

    @Test
    void aReportIsKeptBesideWhatIsOnRecordAndNotHeldAgainstIt() {
        ComplaintLodged beside =
                (ComplaintLodged) accepted(LodgeComplaintDecision.decide(given(firstParty.event()), report, NOW));
        assertThat(beside.conflictsWith()).containsExactly(Ref.event(10));
        accepted(LodgeComplaintDecision.decide(given(report.event()), firstParty, NOW));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED").putArray("sources").addObject().put("publisher", "a newspaper");
    }
}
