package dev.acta.command.decidenottoact;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DecidedNotToAct;
import java.time.Instant;
import java.util.List;

/** A platform takes a decision once; reports of it are kept beside one another. */
final class DecideNotToActDecision {
    private DecideNotToActDecision() {}

    static Outcome decide(History history, DecideNotToAct command, Instant now) {
        List<Entry<DecidedNotToAct>> earlier = history.of(DecidedNotToAct.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED,
                                command.basis(),
                                earlier,
                                command.decision().decisionId())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
