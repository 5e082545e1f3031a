package dev.acta.command.revisefinding;

import dev.acta.command.finding.FindingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class ReviseFindingHandler {
    private final StreamsOf<FindingStream> findings;

    ReviseFindingHandler(Streams streams) {
        this.findings = streams.of(FindingStream.class, FindingStream::new);
    }

    @CommandHandler
    void handle(ReviseFinding command) {
        findings.record(
                command.finding().toString(), (history, now) -> ReviseFindingDecision.decide(history, command, now));
    }
}
