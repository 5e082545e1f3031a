package dev.acta.command.amendofficialresponse;

import dev.acta.command.response.ResponseStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class AmendOfficialResponseHandler {
    private final StreamsOf<ResponseStream> responses;

    AmendOfficialResponseHandler(Streams streams) {
        this.responses = streams.of(ResponseStream.class, ResponseStream::new);
    }

    @CommandHandler
    void handle(AmendOfficialResponse command) {
        responses.record(
                command.response().toString(),
                (history, now) -> AmendOfficialResponseDecision.decide(history, command, now));
    }
}
