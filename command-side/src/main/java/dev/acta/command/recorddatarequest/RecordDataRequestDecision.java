package dev.acta.command.recorddatarequest;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for a request is used once. */
final class RecordDataRequestDecision {
    private RecordDataRequestDecision() {}

    static Outcome decide(History history, RecordDataRequest command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.request())),
                command::event);
    }
}
