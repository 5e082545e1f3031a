package dev.acta.command.voidrecord;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.command.target.Target;
import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.RecordCorrected;
import dev.acta.events.RecordVoided;
import dev.acta.events.RosterRecorded;
import java.time.Instant;
import java.util.Optional;

/** A record is voided once, by who recorded it or a steward; what has done something to the record cannot be. */
final class VoidRecordDecision {
    private VoidRecordDecision() {}

    /**
     * Whether it may be voided at all, as far as no history is needed for that.
     *
     * @param theirs whether who voids is its recorder or a steward
     */
    static Optional<Refusal> refusal(Target target, boolean theirs) {
        return notTheirs(target, theirs).or(() -> notVoidable(target));
    }

    static Outcome decide(Target target, History history, VoidRecord command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now).or(() -> alreadyVoided(target, history)), command::event);
    }

    private static Optional<Refusal> notTheirs(Target target, boolean theirs) {
        return theirs
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_AUTHORISED,
                        target.at() + " was recorded by another client: its recorder or a steward voids it"));
    }

    private static Optional<Refusal> notVoidable(Target target) {
        boolean keepsTheRecord = target.event() instanceof RecordCorrected
                || target.event() instanceof RecordVoided
                || target.event() instanceof ErasureRequested
                || target.event() instanceof PersonalDataErased
                || target.event() instanceof LegalHoldPlaced
                || target.event() instanceof LegalHoldReleased
                || target.event() instanceof RosterRecorded;
        return keepsTheRecord
                ? Optional.of(Refusal.of(
                        Reason.NOT_VOIDABLE,
                        "%s is a %s, which cannot be voided".formatted(target.at(), target.type()),
                        Fault.at("/target", "must not name a " + target.type())))
                : Optional.empty();
    }

    private static Optional<Refusal> alreadyVoided(Target target, History history) {
        return history.has(target.at())
                ? Optional.empty()
                : Optional.of(Refusal.of(Reason.ALREADY_VOIDED, target.at() + " was voided before"));
    }
}
