package dev.acta.command.decidedispute;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.DisputeDecided;
import dev.acta.events.DisputeOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DecideDisputeDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final DisputeOpened BEFORE = new DisputeOpened(
            Personal.of(Ref.parse("dispute:rehearsal/9")),
            Ref.parse("platform:rehearsal"),
            Ref.parse("org:desk"),
            null,
            null,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY,
            List.of(),
            null,
            List.of());

    private final DecideDispute firstParty = Bodies.as("decide-dispute", DecideDispute.class);
    private final DecideDispute report =
            Bodies.as("decide-dispute", DecideDispute.class, DecideDisputeDecisionTest::reported);

    @Test
    void itIsRecordedAsItWasSent() {
        assertThat(accepted(DecideDisputeDecision.decide(given(BEFORE), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        assertThat(accepted(DecideDisputeDecision.decide(given(), report, NOW))).isEqualTo(report.event());
    }

    @Test
    void whoeverActsDoesItOnce() {
        assertThat(refused(
                                DecideDisputeDecision.decide(given(BEFORE, firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_DECIDED)
                        .detail())
                .contains("event:11")
                .doesNotContain("rehearsal/");
    }

    @Test
    void aReportIsKeptBesideWhatIsOnRecordAndNotHeldAgainstIt() {
        DisputeDecided beside =
                (DisputeDecided) accepted(DecideDisputeDecision.decide(given(BEFORE, firstParty.event()), report, NOW));
        assertThat(beside.conflictsWith()).containsExactly(Ref.event(11));
        accepted(DecideDisputeDecision.decide(given(BEFORE, report.event()), firstParty, NOW));
    }

    @Test
    void whatIsDecidedIsOnRecord() {
        refused(DecideDisputeDecision.decide(given(), firstParty, NOW), Reason.UNKNOWN_DISPUTE);
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED").putArray("sources").addObject().put("publisher", "a newspaper");
    }
}
