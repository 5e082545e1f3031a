package dev.acta.command.withdraworder;

import dev.acta.command.order.OrderStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class WithdrawOrderHandler {
    private final StreamsOf<OrderStream> orders;

    WithdrawOrderHandler(Streams streams) {
        this.orders = streams.of(OrderStream.class, OrderStream::new);
    }

    @CommandHandler
    void handle(WithdrawOrder command) {
        orders.record(
                command.order().toString(), (history, now) -> WithdrawOrderDecision.decide(history, command, now));
    }
}
