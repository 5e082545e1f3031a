package dev.acta.command.amendorder;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.recordorder.RecordOrder;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.command.withdraworder.WithdrawOrder;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmendOrderDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordOrder order = Bodies.as("record-order", RecordOrder.class);
    private final AmendOrder command = Bodies.as("amend-order", AmendOrder.class);

    private static Outcome decide(AmendOrder command, ActaEvent... before) {
        return AmendOrderDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, order.event()))).isEqualTo(command.event());
    }

    @Test
    void whatIsNotOnRecordIsNotAmended() {
        refused(decide(command), Reason.UNKNOWN_ORDER);
    }

    @Test
    void anAuthorityDoesNotAmendWhatItTookBackWhole() {
        WithdrawOrder whole = Bodies.as("withdraw-order", WithdrawOrder.class, body -> {
            body.put("basis", "FIRST_PARTY").remove("sources");
            body.remove("items");
        });
        AmendOrder own = Bodies.firstParty("amend-order", AmendOrder.class);
        refused(decide(own, order.event(), whole.event()), Reason.ALREADY_WITHDRAWN);
    }

    @Test
    void aPartTakenBackLeavesTheRestToBeAmended() {
        AmendOrder own = Bodies.firstParty("amend-order", AmendOrder.class);
        WithdrawOrder part = Bodies.firstParty("withdraw-order", WithdrawOrder.class);
        assertThat(accepted(decide(own, order.event(), part.event()))).isEqualTo(own.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        AmendOrder later = Bodies.as(
                "amend-order",
                AmendOrder.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, order.event()), Reason.IN_THE_FUTURE);
    }
}
