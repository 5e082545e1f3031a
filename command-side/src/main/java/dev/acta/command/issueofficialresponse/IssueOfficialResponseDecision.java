package dev.acta.command.issueofficialresponse;

import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OfficialResponseIssued;
import java.time.Instant;

/** A recorder's id for a response is used once; what it is about need not be on record. */
final class IssueOfficialResponseDecision {
    private IssueOfficialResponseDecision() {}

    static Outcome decide(History history, IssueOfficialResponse command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyRecorded(
                                history.of(OfficialResponseIssued.class), command.response())),
                command::event);
    }
}
