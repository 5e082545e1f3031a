package dev.acta.command.retractofficialresponse;

import dev.acta.command.response.ResponseStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RetractOfficialResponseHandler {
    private final StreamsOf<ResponseStream> responses;

    RetractOfficialResponseHandler(Streams streams) {
        this.responses = streams.of(ResponseStream.class, ResponseStream::new);
    }

    @CommandHandler
    void handle(RetractOfficialResponse command) {
        responses.record(
                command.response().toString(),
                (history, now) -> RetractOfficialResponseDecision.decide(history, command, now));
    }
}
