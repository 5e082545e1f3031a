package dev.acta.command.openproceeding;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ProceedingOpened;
import java.time.Instant;

/** A recorder's id for a proceeding is used once; the orders that it is about need not be on record. */
final class OpenProceedingDecision {
    private OpenProceedingDecision() {}

    static Outcome decide(History history, OpenProceeding command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() ->
                                CommonRules.alreadyRecorded(history.of(ProceedingOpened.class), command.proceeding())),
                command::event);
    }
}
