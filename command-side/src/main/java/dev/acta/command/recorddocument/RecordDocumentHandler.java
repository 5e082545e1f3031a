package dev.acta.command.recorddocument;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordDocumentHandler {
    private final StreamsOf<DocumentStream> documents;

    RecordDocumentHandler(Streams streams) {
        this.documents = streams.of(DocumentStream.class, DocumentStream::new);
    }

    @CommandHandler
    void handle(RecordDocument command) {
        documents.record(
                command.document().toString(), (history, now) -> RecordDocumentDecision.decide(history, command, now));
    }
}
