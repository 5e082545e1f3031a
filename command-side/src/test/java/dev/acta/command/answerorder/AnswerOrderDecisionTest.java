package dev.acta.command.answerorder;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.recordorder.RecordOrder;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerOrderDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordOrder order = Bodies.as("record-order", RecordOrder.class);
    private final AnswerOrder command = Bodies.as("answer-order", AnswerOrder.class);

    private static Outcome decide(AnswerOrder command, ActaEvent... before) {
        return AnswerOrderDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, order.event()))).isEqualTo(command.event());
    }

    @Test
    void anAnswerNeedsItsOrder() {
        refused(decide(command), Reason.UNKNOWN_ORDER);
    }

    @Test
    void aReportOfAnAnswerDoesNot() {
        AnswerOrder reported = Bodies.as(
                "answer-order",
                AnswerOrder.class,
                body -> body.put("basis", "REPORTED")
                        .putArray("sources")
                        .addObject()
                        .put("title", "A newspaper"));
        assertThat(accepted(decide(reported))).isEqualTo(reported.event());
    }

    @Test
    void onlyTheAddresseeAnswers() {
        AnswerOrder other =
                Bodies.as("answer-order", AnswerOrder.class, body -> body.put("addressee", "platform:another"));
        refused(decide(other, order.event()), Reason.NOT_ADDRESSEE);
    }

    @Test
    void anItemIsAnsweredWhereItReaches() {
        AnswerOrder elsewhere = Bodies.as(
                "answer-order",
                AnswerOrder.class,
                body -> body.putArray("answers")
                        .addObject()
                        .put("item", "1")
                        .put("territory", "FR")
                        .put("answer", "COMPLIED")
                        .put("challenged", false));
        assertThat(refused(decide(elsewhere, order.event()), Reason.UNKNOWN_ITEM)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/answers/0/territory");
    }

    @Test
    void anItemThatNamesNoTerritoryIsAnsweredForAny() {
        AnswerOrder anywhere = Bodies.as(
                "answer-order",
                AnswerOrder.class,
                body -> body.putArray("answers")
                        .addObject()
                        .put("item", "2")
                        .put("territory", "FR")
                        .put("answer", "COMPLIED")
                        .put("challenged", false));
        assertThat(accepted(decide(anywhere, order.event()))).isEqualTo(anywhere.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        AnswerOrder later = Bodies.as(
                "answer-order",
                AnswerOrder.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, order.event()), Reason.IN_THE_FUTURE);
    }
}
