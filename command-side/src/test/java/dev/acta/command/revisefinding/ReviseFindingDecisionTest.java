package dev.acta.command.revisefinding;

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

class ReviseFindingDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final PublishFinding finding = Bodies.as("publish-finding", PublishFinding.class);
    private final ReviseFinding command = Bodies.as("revise-finding", ReviseFinding.class);

    private static Outcome decide(ReviseFinding command, ActaEvent... before) {
        return ReviseFindingDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, finding.event()))).isEqualTo(command.event());
    }

    @Test
    void whatIsNotOnRecordIsNotRevised() {
        refused(decide(command), Reason.UNKNOWN_FINDING);
    }

    @Test
    void onlyWhoPublishedItRevisesIt() {
        ReviseFinding other =
                Bodies.as("revise-finding", ReviseFinding.class, body -> body.put("institute", "institute:another"));
        refused(decide(other, finding.event()), Reason.NOT_AUTHOR);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        ReviseFinding later = Bodies.as(
                "revise-finding",
                ReviseFinding.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, finding.event()), Reason.IN_THE_FUTURE);
    }
}
