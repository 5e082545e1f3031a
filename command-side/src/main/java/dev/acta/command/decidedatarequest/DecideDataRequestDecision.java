package dev.acta.command.decidedatarequest;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DataRequestDecided;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** A request that is on record is decided once. */
final class DecideDataRequestDecision {
    private DecideDataRequestDecision() {}

    static Outcome decide(History history, DecideDataRequest command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> unknown(history, command.request()))
                        .or(() -> alreadyDecided(history, command.request())),
                command::event);
    }

    private static Optional<Refusal> unknown(History history, Ref request) {
        return history.isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.UNKNOWN_REQUEST,
                        request + " is not on record. Check its id, or record it by record-data-request",
                        Fault.at("/request", "must name a request on record")))
                : Optional.empty();
    }

    private static Optional<Refusal> alreadyDecided(History history, Ref request) {
        return history.of(DataRequestDecided.class).stream()
                .findFirst()
                .map(decided -> Refusal.of(
                        Reason.ALREADY_DECIDED,
                        "%s was decided at %s. An error is put right by correct-record"
                                .formatted(request, decided.at())));
    }
}
