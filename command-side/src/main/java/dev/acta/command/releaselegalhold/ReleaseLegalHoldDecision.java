package dev.acta.command.releaselegalhold;

import dev.acta.command.erasable.Holds;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** A hold is released once. */
final class ReleaseLegalHoldDecision {
    private ReleaseLegalHoldDecision() {}

    static Outcome decide(History history, ReleaseLegalHold command, Ref self, Instant now) {
        Holds holds = Holds.of(history);
        return CommonRules.outcome(
                unknown(holds, command.hold()).or(() -> alreadyReleased(holds, command.hold())),
                () -> command.event(self, now));
    }

    private static Optional<Refusal> unknown(Holds holds, Ref hold) {
        return holds.isKnown(hold)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_HOLD,
                        hold + " is not on record. Check its id",
                        Fault.at("/hold", "must name a hold on record")));
    }

    private static Optional<Refusal> alreadyReleased(Holds holds, Ref hold) {
        return holds.isReleased(hold)
                ? Optional.of(Refusal.of(
                        Reason.ALREADY_RELEASED, hold + " was released before. To hold it again, place another hold"))
                : Optional.empty();
    }
}
