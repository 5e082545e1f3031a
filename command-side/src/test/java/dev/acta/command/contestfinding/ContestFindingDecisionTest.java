package dev.acta.command.contestfinding;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.publishfinding.PublishFinding;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContestFindingDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final PublishFinding finding = Bodies.as("publish-finding", PublishFinding.class);
    private final ContestFinding command = Bodies.as("contest-finding", ContestFinding.class);

    private static Outcome decide(ContestFinding command, ActaEvent... before) {
        return ContestFindingDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, finding.event()))).isEqualTo(command.event());
    }

    @Test
    void whoContestsItselfContestsWhatIsOnRecord() {
        ContestFinding own = Bodies.firstParty("contest-finding", ContestFinding.class);
        refused(decide(own), Reason.UNKNOWN_FINDING);
    }

    @Test
    void aReportOfItStandsByItself() {
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        ContestFinding later = Bodies.as(
                "contest-finding",
                ContestFinding.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, finding.event()), Reason.IN_THE_FUTURE);
    }
}
