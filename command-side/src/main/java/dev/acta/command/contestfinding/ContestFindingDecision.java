package dev.acta.command.contestfinding;

import dev.acta.command.finding.FindingSoFar;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Basis;
import java.time.Instant;
import java.util.Optional;

/** Anybody disputes a finding on record; what is told of others needs none. */
final class ContestFindingDecision {
    private ContestFindingDecision() {}

    static Outcome decide(History history, ContestFinding command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now).or(() -> refusedFirstHand(history, command)),
                command::event);
    }

    private static Optional<Refusal> refusedFirstHand(History history, ContestFinding command) {
        return command.basis() == Basis.FIRST_PARTY
                ? FindingSoFar.unknown(history, command.finding())
                : Optional.empty();
    }
}
