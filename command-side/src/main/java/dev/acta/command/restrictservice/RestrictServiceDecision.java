package dev.acta.command.restrictservice;

import dev.acta.command.restriction.RestrictionRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import java.time.Instant;

/** A platform imposes it once; reports of it are kept beside one another. */
final class RestrictServiceDecision {
    private RestrictServiceDecision() {}

    static Outcome decide(History history, RestrictService command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RestrictionRules.alreadyRestricted(history, command.event())),
                () -> command.event(RestrictionRules.conflicts(history, command.event())));
    }
}
