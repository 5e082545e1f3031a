package dev.acta.command.releasedataset;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DatasetReleased;
import java.time.Instant;
import java.util.List;

/** A platform releases a data set once; reports of it are kept beside one another. */
final class ReleaseDatasetDecision {
    private ReleaseDatasetDecision() {}

    static Outcome decide(History history, ReleaseDataset command, Instant now) {
        List<Entry<DatasetReleased>> earlier = history.of(DatasetReleased.class);
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED, command.basis(), earlier, command.dataset())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
