package dev.acta.command.recordevidence;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for evidence is used once. */
final class RecordEvidenceDecision {
    private RecordEvidenceDecision() {}

    static Outcome decide(History history, RecordEvidence command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.evidence())),
                command::event);
    }
}
