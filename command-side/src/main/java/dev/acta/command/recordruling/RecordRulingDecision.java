package dev.acta.command.recordruling;

import dev.acta.command.proceeding.ProceedingSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A court rules in a proceeding that is on record and has not come to its end. */
final class RecordRulingDecision {
    private RecordRulingDecision() {}

    static Outcome decide(History history, RecordRuling command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> ProceedingSoFar.unknown(history, command.basis(), command.proceeding()))
                        .or(() -> ProceedingSoFar.closed(history, command.basis(), command.proceeding())),
                command::event);
    }
}
