package dev.acta.command.decidedatarequest;

import dev.acta.command.datarequest.DataRequestStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class DecideDataRequestHandler {
    private final StreamsOf<DataRequestStream> requests;

    DecideDataRequestHandler(Streams streams) {
        this.requests = streams.of(DataRequestStream.class, DataRequestStream::new);
    }

    @CommandHandler
    void handle(DecideDataRequest command) {
        requests.record(
                command.request().toString(),
                (history, now) -> DecideDataRequestDecision.decide(history, command, now));
    }
}
