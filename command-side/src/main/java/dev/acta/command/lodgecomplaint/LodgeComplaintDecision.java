package dev.acta.command.lodgecomplaint;

import dev.acta.command.redress.RedressRules;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ComplaintLodged;
import java.time.Instant;
import java.util.List;

/** A platform takes down a complaint once; reports of it are kept beside one another. */
final class LodgeComplaintDecision {
    private LodgeComplaintDecision() {}

    static Outcome decide(History history, LodgeComplaint command, Instant now) {
        List<Entry<ComplaintLodged>> earlier = history.of(ComplaintLodged.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RedressRules.already(
                                Reason.ALREADY_RECORDED,
                                command.basis(),
                                earlier,
                                "The platform recorded this complaint")),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
