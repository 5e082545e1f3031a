package dev.acta.command.recorddatarequest;

import dev.acta.command.datarequest.DataRequestStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordDataRequestHandler {
    private final StreamsOf<DataRequestStream> requests;

    RecordDataRequestHandler(Streams streams) {
        this.requests = streams.of(DataRequestStream.class, DataRequestStream::new);
    }

    @CommandHandler
    void handle(RecordDataRequest command) {
        requests.record(
                command.request().toString(),
                (history, now) -> RecordDataRequestDecision.decide(history, command, now));
    }
}
