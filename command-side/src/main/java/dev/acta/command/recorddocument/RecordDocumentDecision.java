package dev.acta.command.recorddocument;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for a document is used once. */
final class RecordDocumentDecision {
    private RecordDocumentDecision() {}

    static Outcome decide(History history, RecordDocument command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.document())),
                command::event);
    }
}
