package dev.acta.command.recordorder;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.answerorder.AnswerOrder;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordOrderDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordOrder command = Bodies.as("record-order", RecordOrder.class);

    private static Outcome decide(RecordOrder command, ActaEvent... before) {
        return RecordOrderDecision.decide(given(before), command, NOW);
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
    void anAnswerThatWasReportedBeforeIsNotTheOrder() {
        AnswerOrder answer = Bodies.as("answer-order", AnswerOrder.class);
        assertThat(accepted(decide(command, answer.event()))).isEqualTo(command.event());
    }

    @Test
    void whatHasNotReachedItsAddresseeIsNotRecordedAsReceived() {
        RecordOrder later = Bodies.as(
                "record-order",
                RecordOrder.class,
                body -> body.putObject("received")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later), Reason.IN_THE_FUTURE);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        RecordOrder later = Bodies.as(
                "record-order",
                RecordOrder.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later), Reason.IN_THE_FUTURE);
    }
}
