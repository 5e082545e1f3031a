package dev.acta.command.restatecount;

import dev.acta.command.network.Suspensions;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.CountRestated;
import dev.acta.events.DisclosurePublished;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Manifest;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A platform restates what it told, and not against its own lists; what is told of it stands beside that. */
final class RestateCountDecision {
    private RestateCountDecision() {}

    static Outcome decide(History history, RestateCount command, Instant now) {
        List<Entry<CountRestated>> earlier = history.of(CountRestated.class).stream()
                .filter(entry -> entry.event().figure().equals(command.figure()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> againstOwnRecord(history, command))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED, command.basis(), stillSaying(earlier, command), command.of())),
                () -> command.event(CommonRules.conflicts(command.basis(), sameAct(earlier, command))));
    }

    private static Optional<Refusal> againstOwnRecord(History history, RestateCount command) {
        if (command.basis() != Basis.FIRST_PARTY) {
            return Optional.empty();
        }
        return switch (command.figure()) {
            case RestatedFigure.OfSet(Role role, AssetKind kind, var decision) -> {
                List<AccountSet> told = told(history, role, kind, decision).toList();
                yield unknown(command, !told.isEmpty()).or(() -> differsFromLists(told, command));
            }
            case RestatedFigure.OfPosts(Role role, AssetKind kind, var decision) ->
                unknown(command, told(history, role, kind, decision).anyMatch(set -> set.posts() != null));
            case RestatedFigure.OfDisclosure(String name) ->
                unknown(
                        command,
                        history.of(DisclosurePublished.class).stream()
                                .flatMap(entry -> entry.event().figures().stream())
                                .anyMatch(figure -> figure.name().equals(name)));
        };
    }

    private static Stream<AccountSet> told(History history, Role role, AssetKind kind, @Nullable Ref decision) {
        return Suspensions.waves(history).stream()
                .filter(wave -> decision == null || wave.decision().equals(decision))
                .flatMap(wave -> wave.sets().stream())
                .filter(set -> set.role() == role && set.assetKind() == kind);
    }

    private static Optional<Refusal> unknown(RestateCount command, boolean known) {
        return known
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_FIGURE,
                        "No such figure of " + command.of() + " is on record. Check role, kind, decision or name",
                        Fault.at("/figure", "was never told")));
    }

    private static Optional<Refusal> differsFromLists(List<AccountSet> told, RestateCount command) {
        List<Manifest> lists =
                told.stream().map(AccountSet::manifest).filter(Objects::nonNull).toList();
        long rows = lists.stream().mapToLong(Manifest::rows).sum();
        return lists.size() < told.size()
                        || !command.count().isExact()
                        || command.count().value() == rows
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.COUNT_DIFFERS_FROM_MANIFEST,
                        "Correct the count, or say that it is not exact",
                        Fault.at(
                                "/count/value",
                                "says exactly %d, and the lists have %d accounts"
                                        .formatted(command.count().value(), rows))));
    }

    /** The last restatement, where it says the same. */
    private static List<Entry<CountRestated>> stillSaying(List<Entry<CountRestated>> earlier, RestateCount command) {
        return earlier.stream()
                .filter(Entry::firstParty)
                .reduce((before, after) -> after)
                .filter(entry -> entry.event().count().equals(command.count()))
                .stream()
                .toList();
    }

    private static List<Entry<CountRestated>> sameAct(List<Entry<CountRestated>> earlier, RestateCount command) {
        return earlier.stream()
                .filter(entry -> entry.event().count().equals(command.count())
                        || entry.event().occurrence().equals(command.occurrence()))
                .toList();
    }
}
