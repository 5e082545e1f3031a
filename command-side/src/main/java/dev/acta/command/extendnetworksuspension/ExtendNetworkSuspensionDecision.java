package dev.acta.command.extendnetworksuspension;

import dev.acta.command.network.Suspensions;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.roster.AccountSets;
import dev.acta.command.roster.Listed;
import dev.acta.command.roster.RoleList;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A platform extends a suspension that is on record, by accounts that do not stand suspended already as far as they are
 * in the body; what is told of it stands beside that. Lists in parts of their own are not looked up: a roster may be as
 * long as they are, and a state shows what was listed twice.
 */
final class ExtendNetworkSuspensionDecision {
    private ExtendNetworkSuspensionDecision() {}

    /** @param listed what the roster has of the accounts in the body */
    static Outcome decide(
            History history, ExtendNetworkSuspension command, List<RoleList> lists, Listed listed, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> Suspensions.none(history, command.basis(), command.network()))
                        .or(() -> alreadyListed(history, command, listed))
                        .or(() -> AccountSets.countDiffers(command.sets(), lists)),
                () -> command.event(lists, CommonRules.conflicts(command.basis(), sameWave(history, command))));
    }

    private static Optional<Refusal> alreadyListed(History history, ExtendNetworkSuspension command, Listed listed) {
        List<Entry<AccountsReinstated>> reinstatements = history.of(AccountsReinstated.class);
        List<Fault> faults = new ArrayList<>();
        List<Ref> accounts = command.basis() == Basis.FIRST_PARTY ? command.accountRefs() : List.of();
        for (int i = 0; i < accounts.size(); i++) {
            String pointer = "/accounts/" + i + "/id";
            listed.standing(accounts.get(i), reinstatements)
                    .filter(place -> place.basis() == Basis.FIRST_PARTY)
                    .ifPresent(
                            place -> faults.add(Fault.at(pointer, "stands suspended since event:" + place.position())));
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.ALREADY_LISTED, "Leave out the accounts that stand suspended already", faults));
    }

    /** One decision is one wave, as far as a report can tell. */
    private static List<Entry<NetworkSuspensionExtended>> sameWave(History history, ExtendNetworkSuspension command) {
        return history.of(NetworkSuspensionExtended.class).stream()
                .filter(entry -> entry.event()
                        .decision()
                        .decisionId()
                        .equals(command.decision().decisionId()))
                .toList();
    }
}
