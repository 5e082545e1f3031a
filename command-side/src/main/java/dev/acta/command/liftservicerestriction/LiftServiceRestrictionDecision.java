package dev.acta.command.liftservicerestriction;

import dev.acta.command.restriction.RestrictionRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ServiceRestricted;
import java.time.Instant;

/** A platform lifts what is on record, once; reports of it are kept beside one another. */
final class LiftServiceRestrictionDecision {
    private LiftServiceRestrictionDecision() {}

    static Outcome decide(History history, LiftServiceRestriction command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RestrictionRules.notRestricted(history, command.event(), ServiceRestricted.class))
                        .or(() -> RestrictionRules.alreadyLifted(history, command.event())),
                () -> command.event(RestrictionRules.conflicts(history, command.event())));
    }
}
