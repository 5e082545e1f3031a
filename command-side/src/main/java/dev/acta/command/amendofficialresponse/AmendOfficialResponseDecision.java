package dev.acta.command.amendofficialresponse;

import dev.acta.command.refusal.Reason;
import dev.acta.command.response.ResponseSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OfficialResponseRetracted;
import java.time.Instant;

/** What is changed is on record, and of that government; a government does not change what it has taken back. */
final class AmendOfficialResponseDecision {
    private AmendOfficialResponseDecision() {}

    static Outcome decide(History history, AmendOfficialResponse command, Instant now) {
        ResponseSoFar response = ResponseSoFar.of(command.response(), history);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> response.unknown())
                        .or(() -> response.notAuthor(command.government()))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RETRACTED,
                                command.basis(),
                                history.of(OfficialResponseRetracted.class),
                                command.response())),
                command::event);
    }
}
