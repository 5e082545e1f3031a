package dev.acta.command.closeproceeding;

import dev.acta.command.proceeding.ProceedingSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ProceedingClosed;
import java.time.Instant;

/** A proceeding on record comes to its end once. */
final class CloseProceedingDecision {
    private CloseProceedingDecision() {}

    static Outcome decide(History history, CloseProceeding command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> ProceedingSoFar.unknown(history, command.basis(), command.proceeding()))
                        .or(() -> ProceedingSoFar.closed(history, command.basis(), command.proceeding())),
                () -> command.event(CommonRules.conflicts(command.basis(), history.of(ProceedingClosed.class))));
    }
}
