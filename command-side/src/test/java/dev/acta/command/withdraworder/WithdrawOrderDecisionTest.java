package dev.acta.command.withdraworder;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.recordorder.RecordOrder;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.Disputable;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WithdrawOrderDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordOrder order = Bodies.as("record-order", RecordOrder.class);
    private final WithdrawOrder command = Bodies.as("withdraw-order", WithdrawOrder.class);

    private static Outcome decide(WithdrawOrder command, ActaEvent... before) {
        return WithdrawOrderDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, order.event()))).isEqualTo(command.event());
    }

    @Test
    void whatIsNotOnRecordIsNotTakenBack() {
        refused(decide(command), Reason.UNKNOWN_ORDER);
    }

    @Test
    void anItemThatTheOrderDoesNotHaveIsNamed() {
        WithdrawOrder other = Bodies.as(
                "withdraw-order",
                WithdrawOrder.class,
                body -> body.putArray("items").add("1").add("17"));
        assertThat(refused(decide(other, order.event()), Reason.UNKNOWN_ITEM)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/items/1/item");
    }

    @Test
    void anAuthorityTakesAnItemBackOnce() {
        WithdrawOrder own = Bodies.firstParty("withdraw-order", WithdrawOrder.class);
        refused(decide(own, order.event(), own.event()), Reason.ALREADY_WITHDRAWN);
    }

    @Test
    void aReportOfItNamesWhatIsOnRecord() {
        assertThat(((Disputable) accepted(decide(command, order.event(), command.event()))).conflictsWith())
                .containsExactly(Ref.event(11));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        WithdrawOrder later = Bodies.as(
                "withdraw-order",
                WithdrawOrder.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, order.event()), Reason.IN_THE_FUTURE);
    }
}
