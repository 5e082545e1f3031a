package dev.acta.command.amendorder;

import dev.acta.command.order.OrderSoFar;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OrderWithdrawn;
import java.time.Instant;
import java.util.List;

/** What is changed is on record; an authority does not change what it has taken back whole. */
final class AmendOrderDecision {
    private AmendOrderDecision() {}

    static Outcome decide(History history, AmendOrder command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> OrderSoFar.of(command.order(), history).unknown())
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_WITHDRAWN, command.basis(), withdrawn(history), command.order())),
                command::event);
    }

    private static List<Entry<OrderWithdrawn>> withdrawn(History history) {
        return history.of(OrderWithdrawn.class).stream()
                .filter(it -> it.event().items().isEmpty())
                .toList();
    }
}
