package dev.acta.command.suspendnetwork;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.value.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A platform suspends a network once, and counts exactly what it lists; reports of it are kept beside one another. */
final class SuspendNetworkDecision {
    private SuspendNetworkDecision() {}

    static Outcome decide(History history, SuspendNetwork command, List<RoleList> lists, Instant now) {
        List<Entry<NetworkSuspended>> earlier = history.of(NetworkSuspended.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_SUSPENDED, command.basis(), earlier, command.network()))
                        .or(() -> countDiffers(command, lists)),
                () -> command.event(lists, CommonRules.conflicts(command.basis(), earlier)));
    }

    private static Optional<Refusal> countDiffers(SuspendNetwork command, List<RoleList> lists) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < command.sets().size(); i++) {
            AccountsOfRole set = command.sets().get(i);
            Count count = set.count();
            Optional<RoleList> list = SuspendNetwork.list(set, lists);
            if (list.isPresent()
                    && count.isExact()
                    && count.value() != list.get().rows()) {
                faults.add(Fault.at(
                        "/sets/" + i + "/count/value",
                        "says exactly %d, and the list of %s has %d accounts"
                                .formatted(count.value(), set.role(), list.get().rows())));
            }
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        "Correct the count or the list, or say that the count is not exact",
                        faults));
    }
}
