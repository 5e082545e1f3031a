package dev.acta.command.amendorder;

import dev.acta.command.order.OrderStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class AmendOrderHandler {
    private final StreamsOf<OrderStream> orders;

    AmendOrderHandler(Streams streams) {
        this.orders = streams.of(OrderStream.class, OrderStream::new);
    }

    @CommandHandler
    void handle(AmendOrder command) {
        orders.record(command.order().toString(), (history, now) -> AmendOrderDecision.decide(history, command, now));
    }
}
