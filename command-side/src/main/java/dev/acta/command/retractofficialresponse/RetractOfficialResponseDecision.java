package dev.acta.command.retractofficialresponse;

import dev.acta.command.refusal.Reason;
import dev.acta.command.response.ResponseSoFar;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.OfficialResponseRetracted;
import java.time.Instant;
import java.util.List;

/** What is taken back is on record, and of that government; it is taken back once. */
final class RetractOfficialResponseDecision {
    private RetractOfficialResponseDecision() {}

    static Outcome decide(History history, RetractOfficialResponse command, Instant now) {
        ResponseSoFar response = ResponseSoFar.of(command.response(), history);
        List<Entry<OfficialResponseRetracted>> earlier = history.of(OfficialResponseRetracted.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> response.unknown())
                        .or(() -> response.notAuthor(command.government()))
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RETRACTED, command.basis(), earlier, command.response())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
