package dev.acta.command.suspendnetwork;

import dev.acta.command.refusal.Reason;
import dev.acta.command.roster.AccountSets;
import dev.acta.command.roster.RoleList;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.NetworkSuspended;
import java.time.Instant;
import java.util.List;

/** A platform suspends a network once, and counts exactly what it lists; reports of it are kept beside one another. */
final class SuspendNetworkDecision {
    private SuspendNetworkDecision() {}

    static Outcome decide(History history, SuspendNetwork command, List<RoleList> lists, Instant now) {
        List<Entry<NetworkSuspended>> earlier = history.of(NetworkSuspended.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_SUSPENDED, command.basis(), earlier, command.network()))
                        .or(() -> AccountSets.countDiffers(command.sets(), lists)),
                () -> command.event(lists, CommonRules.conflicts(command.basis(), earlier)));
    }
}
