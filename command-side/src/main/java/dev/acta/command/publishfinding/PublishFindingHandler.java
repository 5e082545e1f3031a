package dev.acta.command.publishfinding;

import dev.acta.command.finding.FindingStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class PublishFindingHandler {
    private final StreamsOf<FindingStream> findings;

    PublishFindingHandler(Streams streams) {
        this.findings = streams.of(FindingStream.class, FindingStream::new);
    }

    @CommandHandler
    void handle(PublishFinding command) {
        findings.record(
                command.finding().toString(), (history, now) -> PublishFindingDecision.decide(history, command, now));
    }
}
