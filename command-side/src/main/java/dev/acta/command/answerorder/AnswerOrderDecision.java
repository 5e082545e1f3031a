package dev.acta.command.answerorder;

import dev.acta.command.order.OrderSoFar;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ItemAnswer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom it is addressed to answers an order on record, item by item; what others report of an answer needs no order on
 * record.
 */
final class AnswerOrderDecision {
    private AnswerOrderDecision() {}

    static Outcome decide(History history, AnswerOrder command, Instant now) {
        OrderSoFar order = OrderSoFar.of(command.order(), history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> refusedFirstHand(order, command))
                        .or(() -> unknownItem(order, command)),
                command::event);
    }

    private static Optional<Refusal> refusedFirstHand(OrderSoFar order, AnswerOrder command) {
        return command.basis() == Basis.FIRST_PARTY
                ? order.unknown().or(() -> order.notAddressee(command.addressee()))
                : Optional.empty();
    }

    private static Optional<Refusal> unknownItem(OrderSoFar order, AnswerOrder command) {
        return IntStream.range(0, command.answers().size())
                .mapToObj(i ->
                        unknownItem(order, "/answers/" + i, command.answers().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> unknownItem(OrderSoFar order, String pointer, ItemAnswer answer) {
        return order.unknownItem(pointer, answer.item(), answer.territory());
    }
}
