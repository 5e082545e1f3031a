package dev.acta.command.recordevidence;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordEvidenceHandler {
    private final StreamsOf<EvidenceStream> evidence;

    RecordEvidenceHandler(Streams streams) {
        this.evidence = streams.of(EvidenceStream.class, EvidenceStream::new);
    }

    @CommandHandler
    void handle(RecordEvidence command) {
        evidence.record(
                command.evidence().toString(), (history, now) -> RecordEvidenceDecision.decide(history, command, now));
    }
}
