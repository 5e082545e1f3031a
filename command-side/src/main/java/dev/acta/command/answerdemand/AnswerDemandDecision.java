package dev.acta.command.answerdemand;

import dev.acta.command.refusal.Refusal;
import dev.acta.command.response.ResponseSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Basis;
import java.time.Instant;
import java.util.Optional;

/** Whom it is addressed to answers a demand on record; what others report of an answer needs none. */
final class AnswerDemandDecision {
    private AnswerDemandDecision() {}

    static Outcome decide(History history, AnswerDemand command, Instant now) {
        ResponseSoFar response = ResponseSoFar.of(command.response(), history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now).or(() -> refusedFirstHand(response, command)),
                command::event);
    }

    private static Optional<Refusal> refusedFirstHand(ResponseSoFar response, AnswerDemand command) {
        return command.basis() == Basis.FIRST_PARTY
                ? response.unknownDemand(command.demand())
                        .or(() -> response.notAddressee(command.demand(), command.addressee()))
                : Optional.empty();
    }
}
