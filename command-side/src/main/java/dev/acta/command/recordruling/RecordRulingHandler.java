package dev.acta.command.recordruling;

import dev.acta.command.proceeding.ProceedingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordRulingHandler {
    private final StreamsOf<ProceedingStream> proceedings;

    RecordRulingHandler(Streams streams) {
        this.proceedings = streams.of(ProceedingStream.class, ProceedingStream::new);
    }

    @CommandHandler
    void handle(RecordRuling command) {
        proceedings.record(
                command.proceeding().toString(), (history, now) -> RecordRulingDecision.decide(history, command, now));
    }
}
