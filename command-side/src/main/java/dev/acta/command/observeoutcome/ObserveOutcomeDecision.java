package dev.acta.command.observeoutcome;

import dev.acta.command.refusal.Refusal;
import dev.acta.command.response.ResponseSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Basis;
import java.time.Instant;
import java.util.Optional;

/** Who looks itself does so for a demand on record; what is told of others needs none. */
final class ObserveOutcomeDecision {
    private ObserveOutcomeDecision() {}

    static Outcome decide(History history, ObserveOutcome command, Instant now) {
        ResponseSoFar response = ResponseSoFar.of(command.response(), history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now).or(() -> refusedFirstHand(response, command)),
                command::event);
    }

    private static Optional<Refusal> refusedFirstHand(ResponseSoFar response, ObserveOutcome command) {
        return command.basis() == Basis.FIRST_PARTY ? response.unknownDemand(command.demand()) : Optional.empty();
    }
}
