package dev.acta.command.liftmonetisationrestriction;

import dev.acta.command.restriction.RestrictionRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.MonetisationRestricted;
import java.time.Instant;

/** A platform lifts what is on record, once; reports of it are kept beside one another. */
final class LiftMonetisationRestrictionDecision {
    private LiftMonetisationRestrictionDecision() {}

    static Outcome decide(History history, LiftMonetisationRestriction command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() ->
                                RestrictionRules.notRestricted(history, command.event(), MonetisationRestricted.class))
                        .or(() -> RestrictionRules.alreadyLifted(history, command.event())),
                () -> command.event(RestrictionRules.conflicts(history, command.event())));
    }
}
