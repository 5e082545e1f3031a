package dev.acta.command.implementoutcome;

import dev.acta.command.redress.RedressRules;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ComplaintDecided;
import dev.acta.events.DisputeDecided;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Implementation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A platform does what somebody decided, and all of it once; what was done in part, or not, may be done later. */
final class ImplementOutcomeDecision {
    private ImplementOutcomeDecision() {}

    static Outcome decide(History history, ImplementOutcome command, Instant now) {
        List<Entry<OutcomeImplemented>> earlier = history.of(OutcomeImplemented.class);
        List<Entry<OutcomeImplemented>> whole = earlier.stream()
                .filter(entry -> entry.event().implementation() == Implementation.IMPLEMENTED)
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> notDecided(history, command))
                        .or(() -> RedressRules.already(
                                Reason.ALREADY_IMPLEMENTED,
                                command.basis(),
                                whole,
                                "The platform recorded that all of it was done")),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }

    private static Optional<Refusal> notDecided(History history, ImplementOutcome command) {
        boolean decided = !history.of(ComplaintDecided.class).isEmpty()
                || !history.of(DisputeDecided.class).isEmpty();
        return command.basis() != Basis.FIRST_PARTY || decided
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_DECIDED,
                        "No decision of it is on record. Record that first",
                        Fault.at("/matter", "must be decided")));
    }
}
