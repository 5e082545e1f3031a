package dev.acta.command.observeoutcome;

import dev.acta.command.response.ResponseStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of the response that makes the demand. */
@Component
final class ObserveOutcomeHandler {
    private final StreamsOf<ResponseStream> responses;

    ObserveOutcomeHandler(Streams streams) {
        this.responses = streams.of(ResponseStream.class, ResponseStream::new);
    }

    @CommandHandler
    void handle(ObserveOutcome command) {
        responses.record(
                command.response().toString(), (history, now) -> ObserveOutcomeDecision.decide(history, command, now));
    }
}
