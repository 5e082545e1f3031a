package dev.acta.command.answerorder;

import dev.acta.command.order.OrderStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class AnswerOrderHandler {
    private final StreamsOf<OrderStream> orders;

    AnswerOrderHandler(Streams streams) {
        this.orders = streams.of(OrderStream.class, OrderStream::new);
    }

    @CommandHandler
    void handle(AnswerOrder command) {
        orders.record(command.order().toString(), (history, now) -> AnswerOrderDecision.decide(history, command, now));
    }
}
