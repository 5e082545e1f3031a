package dev.acta.command.issueofficialresponse;

import dev.acta.command.response.ResponseStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class IssueOfficialResponseHandler {
    private final StreamsOf<ResponseStream> responses;

    IssueOfficialResponseHandler(Streams streams) {
        this.responses = streams.of(ResponseStream.class, ResponseStream::new);
    }

    @CommandHandler
    void handle(IssueOfficialResponse command) {
        responses.record(
                command.response().toString(),
                (history, now) -> IssueOfficialResponseDecision.decide(history, command, now));
    }
}
