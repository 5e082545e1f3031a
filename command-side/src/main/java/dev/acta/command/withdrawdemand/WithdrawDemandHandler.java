package dev.acta.command.withdrawdemand;

import dev.acta.command.response.ResponseStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of the response that makes the demand. */
@Component
final class WithdrawDemandHandler {
    private final StreamsOf<ResponseStream> responses;

    WithdrawDemandHandler(Streams streams) {
        this.responses = streams.of(ResponseStream.class, ResponseStream::new);
    }

    @CommandHandler
    void handle(WithdrawDemand command) {
        responses.record(
                command.response().toString(), (history, now) -> WithdrawDemandDecision.decide(history, command, now));
    }
}
