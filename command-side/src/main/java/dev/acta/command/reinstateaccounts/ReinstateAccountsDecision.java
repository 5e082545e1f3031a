package dev.acta.command.reinstateaccounts;

import dev.acta.command.network.Suspensions;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.roster.Listed;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A platform gives back what stands suspended, named where its lists are on record, else counted and not more than are
 * left; what is told of it stands beside that.
 */
final class ReinstateAccountsDecision {
    private ReinstateAccountsDecision() {}

    /** @param listed what the roster has of the accounts that are named */
    static Outcome decide(History history, ReinstateAccounts command, Listed listed, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> Suspensions.none(history, command.basis(), command.network()))
                        .or(() -> firstHand(history, command, listed)),
                () -> command.event(
                        counts(history, command, listed),
                        CommonRules.conflicts(command.basis(), sameAct(history, command))));
    }

    private static Optional<Refusal> firstHand(History history, ReinstateAccounts command, Listed listed) {
        if (command.basis() != Basis.FIRST_PARTY) {
            return Optional.empty();
        }
        return command.byId() ? notStanding(history, command, listed) : new StandingCounts(history).tooMany(command);
    }

    private static Optional<Refusal> notStanding(History history, ReinstateAccounts command, Listed listed) {
        List<Entry<AccountsReinstated>> own = history.of(AccountsReinstated.class).stream()
                .filter(Entry::firstParty)
                .toList();
        List<Fault> faults = new ArrayList<>();
        List<Ref> named = command.named();
        for (int i = 0; i < named.size(); i++) {
            if (listed.standing(named.get(i), own).isEmpty()) {
                faults.add(Fault.at("/accounts/" + i, "does not stand suspended on a list of this network"));
            }
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Reason.NOT_SUSPENDED,
                        "%d of %d accounts do not stand suspended. Leave them out"
                                .formatted(faults.size(), named.size()),
                        faults));
    }

    /** Named ones by the roles that they stand listed in; those that do not, by none. */
    private static List<ReinstatedCount> counts(History history, ReinstateAccounts command, Listed listed) {
        if (!command.byId()) {
            return command.counts();
        }
        List<Entry<AccountsReinstated>> all = history.of(AccountsReinstated.class).stream()
                .filter(entry -> command.basis() != Basis.FIRST_PARTY || entry.firstParty())
                .toList();
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        command.named()
                .forEach(account ->
                        listed.standing(account, all).ifPresent(place -> roles.merge(place.role(), 1, Integer::sum)));
        List<ReinstatedCount> counts = new ArrayList<>();
        roles.forEach((role, number) -> counts.add(count(role, number)));
        int others = command.named().size()
                - roles.values().stream().mapToInt(Integer::intValue).sum();
        if (others > 0) {
            counts.add(new ReinstatedCount(null, AssetKind.ACCOUNT, Count.exact(others)));
        }
        return counts;
    }

    private static ReinstatedCount count(Role role, int number) {
        return new ReinstatedCount(role, AssetKind.ACCOUNT, Count.exact(number));
    }

    /** What was recorded by the same decision, or of one of the same accounts. */
    private static List<Entry<AccountsReinstated>> sameAct(History history, ReinstateAccounts command) {
        Set<Personal<Ref>> named = new HashSet<>(command.accounts());
        return history.of(AccountsReinstated.class).stream()
                .filter(entry -> entry.event()
                                .decision()
                                .decisionId()
                                .equals(command.decision().decisionId())
                        || entry.event().accounts().stream().anyMatch(named::contains))
                .toList();
    }
}
