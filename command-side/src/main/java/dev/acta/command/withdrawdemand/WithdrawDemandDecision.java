package dev.acta.command.withdrawdemand;

import dev.acta.command.refusal.Reason;
import dev.acta.command.response.ResponseSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DemandWithdrawn;
import java.time.Instant;
import java.util.List;

/** The demand is on record, and of that government; it is withdrawn once. */
final class WithdrawDemandDecision {
    private WithdrawDemandDecision() {}

    static Outcome decide(History history, WithdrawDemand command, Instant now) {
        ResponseSoFar response = ResponseSoFar.of(command.response(), history);
        List<Entry<DemandWithdrawn>> earlier = history.of(DemandWithdrawn.class).stream()
                .filter(it -> it.event().demand().equals(command.demand()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> response.unknownDemand(command.demand()))
                        .or(() -> response.notAuthor(command.government()))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_WITHDRAWN, command.basis(), earlier, command.demand())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
