package dev.acta.command.withdrawattribution;

import dev.acta.command.attribution.AttributionSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** Only who asserted it withdraws it, once; what rests on it stands, and is found by it. */
final class WithdrawAttributionDecision {
    private WithdrawAttributionDecision() {}

    static Outcome decide(History history, WithdrawAttribution command, Instant now) {
        AttributionSoFar soFar = new AttributionSoFar(history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> soFar.unknown(command.attribution()))
                        .or(() -> soFar.notOf(command.withdrawnBy(), "/withdrawnBy"))
                        .or(() -> soFar.withdrawn(command.basis())),
                command::event);
    }
}
