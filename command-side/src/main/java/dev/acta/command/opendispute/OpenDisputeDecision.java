package dev.acta.command.opendispute;

import dev.acta.command.redress.RedressRules;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DisputeOpened;
import java.time.Instant;
import java.util.List;

/** A body takes a dispute up once; reports of it are kept beside one another. */
final class OpenDisputeDecision {
    private OpenDisputeDecision() {}

    static Outcome decide(History history, OpenDispute command, Instant now) {
        List<Entry<DisputeOpened>> earlier = history.of(DisputeOpened.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> RedressRules.already(
                                Reason.ALREADY_RECORDED, command.basis(), earlier, "The body recorded this dispute")),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
