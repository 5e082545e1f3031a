package dev.acta.command.attestcoverage;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class AttestCoverageHandler {
    private final StreamsOf<CoverageStream> attestations;

    AttestCoverageHandler(Streams streams) {
        this.attestations = streams.of(CoverageStream.class, CoverageStream::new);
    }

    @CommandHandler
    void handle(AttestCoverage command) {
        attestations.record(
                command.coverage().toString(), (history, now) -> AttestCoverageDecision.decide(history, command, now));
    }
}
