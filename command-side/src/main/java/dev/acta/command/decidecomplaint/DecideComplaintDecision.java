package dev.acta.command.decidecomplaint;

import dev.acta.command.redress.RedressRules;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ComplaintDecided;
import java.time.Instant;
import java.util.List;

/** A platform decides a complaint that is on record, once; reports of it are kept beside one another. */
final class DecideComplaintDecision {
    private DecideComplaintDecision() {}

    static Outcome decide(History history, DecideComplaint command, Instant now) {
        List<Entry<ComplaintDecided>> earlier = history.of(ComplaintDecided.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RedressRules.unknown(
                                Reason.UNKNOWN_COMPLAINT, command.basis(), history, "complaint", "complaint"))
                        .or(() -> RedressRules.already(
                                Reason.ALREADY_DECIDED,
                                command.basis(),
                                earlier,
                                "The platform decided this complaint")),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
