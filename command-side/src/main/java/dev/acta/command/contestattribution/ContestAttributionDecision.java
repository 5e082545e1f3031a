package dev.acta.command.contestattribution;

import dev.acta.command.attribution.AttributionSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AttributionContested;
import java.time.Instant;

/**
 * Somebody other than who asserted it disputes it. An attribution of a recorder's id is on record first: the id is that
 * recorder's.
 */
final class ContestAttributionDecision {
    private ContestAttributionDecision() {}

    static Outcome decide(History history, ContestAttribution command, Instant now) {
        AttributionSoFar soFar = new AttributionSoFar(history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> soFar.unknown(command.attribution()))
                        .or(() -> soFar.of(command.contestedBy(), "/contestedBy"))
                        .or(() -> soFar.withdrawn(command.basis()))
                        .or(() -> soFar.alreadySaid(command.event(), AttributionContested.class)),
                command::event);
    }
}
