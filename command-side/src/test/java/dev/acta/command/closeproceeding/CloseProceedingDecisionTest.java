package dev.acta.command.closeproceeding;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.openproceeding.OpenProceeding;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.Disputable;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CloseProceedingDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final OpenProceeding proceeding = Bodies.as("open-proceeding", OpenProceeding.class);
    private final CloseProceeding command = Bodies.as("close-proceeding", CloseProceeding.class);

    private static Outcome decide(CloseProceeding command, ActaEvent... before) {
        return CloseProceedingDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, proceeding.event()))).isEqualTo(command.event());
    }

    @Test
    void aCourtClosesWhatIsBeforeIt() {
        CloseProceeding own = Bodies.firstParty("close-proceeding", CloseProceeding.class);
        refused(decide(own), Reason.UNKNOWN_PROCEEDING);
    }

    @Test
    void aCourtClosesItOnce() {
        CloseProceeding own = Bodies.firstParty("close-proceeding", CloseProceeding.class);
        refused(decide(own, proceeding.event(), own.event()), Reason.ALREADY_CLOSED);
    }

    @Test
    void aReportOfItNamesWhatIsOnRecord() {
        assertThat(((Disputable) accepted(decide(command, proceeding.event(), command.event()))).conflictsWith())
                .containsExactly(Ref.event(11));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        CloseProceeding later = Bodies.as(
                "close-proceeding",
                CloseProceeding.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, proceeding.event()), Reason.IN_THE_FUTURE);
    }
}
