package dev.acta.command.restorecontent;

import dev.acta.command.restriction.RestrictionRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ContentRestricted;
import java.time.Instant;

/** A platform lifts what is on record, once; reports of it are kept beside one another. */
final class RestoreContentDecision {
    private RestoreContentDecision() {}

    static Outcome decide(History history, RestoreContent command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RestrictionRules.notRestricted(history, command.event(), ContentRestricted.class))
                        .or(() -> RestrictionRules.alreadyLifted(history, command.event())),
                () -> command.event(RestrictionRules.conflicts(history, command.event())));
    }
}
