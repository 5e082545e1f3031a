package dev.acta.command.reinstateaccounts;

import dev.acta.command.network.Suspensions;
import dev.acta.command.network.Suspensions.Wave;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.CountRestated;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many accounts of a network stand suspended, as far as its platform told that exactly. */
record StandingCounts(History history) {
    /** Those that are listed are named; of the others, no more come back than stand suspended. */
    Optional<Refusal> tooMany(ReinstateAccounts command) {
        return IntStream.range(0, command.counts().size())
                .mapToObj(i -> tooMany(command.counts().get(i), "/counts/" + i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> tooMany(ReinstatedCount asked, String pointer) {
        List<AccountSet> sets = Suspensions.waves(history).stream()
                .flatMap(wave -> wave.sets().stream())
                .filter(set -> isOf(set, asked.role(), asked.assetKind()))
                .toList();
        if (!sets.isEmpty() && sets.stream().allMatch(set -> set.manifest() != null)) {
            return Optional.of(Refusal.of(
                    Reason.LIST_ON_RECORD,
                    "All of these accounts are on lists. Name them in accounts",
                    Fault.at(pointer, "are on a list")));
        }
        OptionalLong left = left(asked.role(), asked.assetKind());
        return left.isPresent() && least(asked.count()) > left.getAsLong()
                ? Optional.of(Refusal.of(
                        Reason.MORE_THAN_SUSPENDED,
                        "Check the number, or restate first how many were suspended",
                        Fault.at(pointer + "/count/value", "is more than the " + left.getAsLong() + " that are left")))
                : Optional.empty();
    }

    private OptionalLong left(@Nullable Role role, AssetKind kind) {
        Map<List<?>, Count> told = told(role, kind);
        if (told.isEmpty() || !told.values().stream().allMatch(Count::isExact)) {
            return OptionalLong.empty();
        }
        long back = history.of(AccountsReinstated.class).stream()
                .filter(Entry::firstParty)
                .flatMap(entry -> entry.event().counts().stream())
                .filter(count -> count.assetKind() == kind && (role == null || count.role() == role))
                .mapToLong(count -> least(count.count()))
                .sum();
        long suspended = told.values().stream().mapToLong(Count::value).sum();
        return OptionalLong.of(Math.max(0, suspended - back));
    }

    /** The platform's own figures, each by role and the decision of its wave, as it restated them. */
    private Map<List<?>, Count> told(@Nullable Role role, AssetKind kind) {
        Map<List<?>, Count> told = new HashMap<>();
        for (Wave wave : Suspensions.waves(history)) {
            wave.sets().stream()
                    .filter(set -> wave.basis() == Basis.FIRST_PARTY && isOf(set, role, kind))
                    .forEach(set -> told.merge(List.of(set.role(), wave.decision()), set.count(), StandingCounts::sum));
        }
        history.of(CountRestated.class).stream()
                .filter(Entry::firstParty)
                .forEach(entry -> restate(told, entry.event(), role, kind));
        return told;
    }

    private static void restate(Map<List<?>, Count> told, CountRestated restated, @Nullable Role role, AssetKind kind) {
        if (restated.figure() instanceof RestatedFigure.OfSet(Role of, AssetKind kindOf, var decision)
                && kindOf == kind
                && (role == null || role == of)) {
            told.keySet().removeIf(key -> key.contains(of) && (decision == null || key.contains(decision)));
            told.put(decision == null ? List.of(of) : List.<Object>of(of, decision), restated.count());
        }
    }

    /** Two sets of one decision; not exact unless both are. */
    private static Count sum(Count one, Count other) {
        if (!one.isExact()) {
            return one;
        }
        return other.isExact() ? Count.exact(one.value() + other.value()) : other;
    }

    private static boolean isOf(AccountSet set, @Nullable Role role, AssetKind kind) {
        return set.assetKind() == kind && (role == null || set.role() == role);
    }

    /** The fewest that a count can mean. */
    private static long least(Count count) {
        return switch (count.qualifier()) {
            case EXACT, AT_LEAST, RANGE -> count.value();
            case APPROXIMATE, AT_MOST -> 0;
        };
    }
}
