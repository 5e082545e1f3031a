package dev.acta.command.decidedispute;

import dev.acta.command.redress.RedressRules;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DisputeDecided;
import java.time.Instant;
import java.util.List;

/** A body settles a dispute that is on record, once; reports of it are kept beside one another. */
final class DecideDisputeDecision {
    private DecideDisputeDecision() {}

    static Outcome decide(History history, DecideDispute command, Instant now) {
        List<Entry<DisputeDecided>> earlier = history.of(DisputeDecided.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RedressRules.unknown(
                                Reason.UNKNOWN_DISPUTE, command.basis(), history, "dispute", "dispute"))
                        .or(() -> RedressRules.already(
                                Reason.ALREADY_DECIDED, command.basis(), earlier, "The body decided this dispute")),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
