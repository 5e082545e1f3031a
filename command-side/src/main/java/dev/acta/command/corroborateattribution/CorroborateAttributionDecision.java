package dev.acta.command.corroborateattribution;

import dev.acta.command.attribution.AttributionSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AttributionCorroborated;
import java.time.Instant;

/**
 * Somebody other than who asserted it comes to the same. An attribution of a recorder's id is on record first: the id
 * is that recorder's.
 */
final class CorroborateAttributionDecision {
    private CorroborateAttributionDecision() {}

    static Outcome decide(History history, CorroborateAttribution command, Instant now) {
        AttributionSoFar soFar = new AttributionSoFar(history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> soFar.unknown(command.attribution()))
                        .or(() -> soFar.of(command.corroboratedBy(), "/corroboratedBy"))
                        .or(() -> soFar.withdrawn(command.basis()))
                        .or(() -> soFar.alreadySaid(command.event(), AttributionCorroborated.class)),
                command::event);
    }
}
