package dev.acta.command.openproceeding;

import dev.acta.command.proceeding.ProceedingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class OpenProceedingHandler {
    private final StreamsOf<ProceedingStream> proceedings;

    OpenProceedingHandler(Streams streams) {
        this.proceedings = streams.of(ProceedingStream.class, ProceedingStream::new);
    }

    @CommandHandler
    void handle(OpenProceeding command) {
        proceedings.record(
                command.proceeding().toString(),
                (history, now) -> OpenProceedingDecision.decide(history, command, now));
    }
}
