package dev.acta.command.withdraworder;

import dev.acta.command.order.OrderSoFar;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OrderWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is taken back is on record; an authority takes an item back once. */
final class WithdrawOrderDecision {
    private WithdrawOrderDecision() {}

    static Outcome decide(History history, WithdrawOrder command, Instant now) {
        OrderSoFar order = OrderSoFar.of(command.order(), history);
        List<Entry<OrderWithdrawn>> earlier = history.of(OrderWithdrawn.class).stream()
                .filter(it -> overlap(it.event().items(), command.items()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> order.unknown())
                        .or(() -> unknownItem(order, command))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_WITHDRAWN, command.basis(), earlier, command.order())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }

    private static Optional<Refusal> unknownItem(OrderSoFar order, WithdrawOrder command) {
        return IntStream.range(0, command.items().size())
                .mapToObj(i -> order.unknownItem("/items/" + i, command.items().get(i), null))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** No items are all items. */
    private static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
}
