package dev.acta.command.closeproceeding;

import dev.acta.command.proceeding.ProceedingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class CloseProceedingHandler {
    private final StreamsOf<ProceedingStream> proceedings;

    CloseProceedingHandler(Streams streams) {
        this.proceedings = streams.of(ProceedingStream.class, ProceedingStream::new);
    }

    @CommandHandler
    void handle(CloseProceeding command) {
        proceedings.record(
                command.proceeding().toString(),
                (history, now) -> CloseProceedingDecision.decide(history, command, now));
    }
}
