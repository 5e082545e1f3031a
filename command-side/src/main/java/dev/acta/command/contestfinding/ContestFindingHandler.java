package dev.acta.command.contestfinding;

import dev.acta.command.finding.FindingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class ContestFindingHandler {
    private final StreamsOf<FindingStream> findings;

    ContestFindingHandler(Streams streams) {
        this.findings = streams.of(FindingStream.class, FindingStream::new);
    }

    @CommandHandler
    void handle(ContestFinding command) {
        findings.record(
                command.finding().toString(), (history, now) -> ContestFindingDecision.decide(history, command, now));
    }
}
