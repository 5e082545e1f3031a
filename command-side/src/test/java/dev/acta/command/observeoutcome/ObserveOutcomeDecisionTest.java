package dev.acta.command.observeoutcome;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ObserveOutcomeDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final IssueOfficialResponse response = Bodies.as("issue-official-response", IssueOfficialResponse.class);
    private final ObserveOutcome command = Bodies.as("observe-outcome", ObserveOutcome.class);

    private static Outcome decide(ObserveOutcome command, ActaEvent... before) {
        return ObserveOutcomeDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, response.event()))).isEqualTo(command.event());
    }

    @Test
    void whoLooksItselfKnowsTheDemand() {
        ObserveOutcome own = Bodies.firstParty("observe-outcome", ObserveOutcome.class);
        refused(decide(own), Reason.UNKNOWN_DEMAND);
    }

    @Test
    void whatIsObservedStandsByItself() {
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        ObserveOutcome later = Bodies.as(
                "observe-outcome",
                ObserveOutcome.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, response.event()), Reason.IN_THE_FUTURE);
    }
}
