package dev.acta.command.recordruling;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.closeproceeding.CloseProceeding;
import dev.acta.command.openproceeding.OpenProceeding;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordRulingDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final OpenProceeding proceeding = Bodies.as("open-proceeding", OpenProceeding.class);
    private final RecordRuling command = Bodies.as("record-ruling", RecordRuling.class);

    private static Outcome decide(RecordRuling command, ActaEvent... before) {
        return RecordRulingDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, proceeding.event()))).isEqualTo(command.event());
    }

    @Test
    void aCourtRulesInWhatIsBeforeIt() {
        RecordRuling own = Bodies.firstParty("record-ruling", RecordRuling.class);
        refused(decide(own), Reason.UNKNOWN_PROCEEDING);
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void aCourtDoesNotRuleAfterTheEnd() {
        RecordRuling own = Bodies.firstParty("record-ruling", RecordRuling.class);
        CloseProceeding closed = Bodies.firstParty("close-proceeding", CloseProceeding.class);
        refused(decide(own, proceeding.event(), closed.event()), Reason.ALREADY_CLOSED);
        assertThat(accepted(decide(command, proceeding.event(), closed.event())))
                .isEqualTo(command.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        RecordRuling later = Bodies.as(
                "record-ruling",
                RecordRuling.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, proceeding.event()), Reason.IN_THE_FUTURE);
    }
}
