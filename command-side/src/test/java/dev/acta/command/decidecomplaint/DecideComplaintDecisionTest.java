package dev.acta.command.decidecomplaint;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ComplaintDecided;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DecideComplaintDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ComplaintLodged BEFORE = new ComplaintLodged(
            Personal.of(Ref.parse("complaint:rehearsal/117")),
            Ref.parse("decision:rehearsal/d4"),
            null,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY,
            List.of(),
            null,
            List.of());

    private final DecideComplaint firstParty = Bodies.as("decide-complaint", DecideComplaint.class);
    private final DecideComplaint report =
            Bodies.as("decide-complaint", DecideComplaint.class, DecideComplaintDecisionTest::reported);

    @Test
    void itIsRecordedAsItWasSent() {
        assertThat(accepted(DecideComplaintDecision.decide(given(BEFORE), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        assertThat(accepted(DecideComplaintDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
    }

    @Test
    void whoeverActsDoesItOnce() {
        assertThat(refused(
                                DecideComplaintDecision.decide(given(BEFORE, firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_DECIDED)
                        .detail())
                .contains("event:11")
                .doesNotContain("rehearsal/");
    }

    @Test
    void aReportIsKeptBesideWhatIsOnRecordAndNotHeldAgainstIt() {
        ComplaintDecided beside = (ComplaintDecided)
                accepted(DecideComplaintDecision.decide(given(BEFORE, firstParty.event()), report, NOW));
        assertThat(beside.conflictsWith()).containsExactly(Ref.event(11));
        accepted(DecideComplaintDecision.decide(given(BEFORE, report.event()), firstParty, NOW));
    }

    @Test
    void whatIsDecidedIsOnRecord() {
        refused(DecideComplaintDecision.decide(given(), firstParty, NOW), Reason.UNKNOWN_COMPLAINT);
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED").putArray("sources").addObject().put("publisher", "a newspaper");
    }
}
