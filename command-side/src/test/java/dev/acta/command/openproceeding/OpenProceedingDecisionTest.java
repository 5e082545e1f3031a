package dev.acta.command.openproceeding;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.recordruling.RecordRuling;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenProceedingDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final OpenProceeding command = Bodies.as("open-proceeding", OpenProceeding.class);

    private static Outcome decide(OpenProceeding command, ActaEvent... before) {
        return OpenProceedingDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void anIdIsUsedOnce() {
        refused(decide(command, command.event()), Reason.ALREADY_RECORDED);
    }

    @Test
    void aRulingThatWasReportedBeforeIsNotTheProceeding() {
        RecordRuling ruling = Bodies.as("record-ruling", RecordRuling.class);
        assertThat(accepted(decide(command, ruling.event()))).isEqualTo(command.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        OpenProceeding later = Bodies.as(
                "open-proceeding",
                OpenProceeding.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later), Reason.IN_THE_FUTURE);
    }
}
