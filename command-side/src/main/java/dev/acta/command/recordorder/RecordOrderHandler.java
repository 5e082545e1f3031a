package dev.acta.command.recordorder;

import dev.acta.command.order.OrderStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordOrderHandler {
    private final StreamsOf<OrderStream> orders;

    RecordOrderHandler(Streams streams) {
        this.orders = streams.of(OrderStream.class, OrderStream::new);
    }

    @CommandHandler
    void handle(RecordOrder command) {
        orders.record(command.order().toString(), (history, now) -> RecordOrderDecision.decide(history, command, now));
    }
}
