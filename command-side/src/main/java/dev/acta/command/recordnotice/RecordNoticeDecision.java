package dev.acta.command.recordnotice;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A recorder's id for a notice is used once. */
final class RecordNoticeDecision {
    private RecordNoticeDecision() {}

    static Outcome decide(History history, RecordNotice command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(history, command.notice())),
                command::event);
    }
}
