package dev.acta.command.sharedataset;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.DatasetShared;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The same parts go to the same recipients once; it need not be released. */
final class ShareDatasetDecision {
    private ShareDatasetDecision() {}

    static Outcome decide(History history, ShareDataset command, Instant now) {
        List<Entry<DatasetShared>> earlier = history.of(DatasetShared.class).stream()
                .filter(entry -> same(entry.event(), command))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_RECORDED, command.basis(), earlier, command.dataset())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }

    private static boolean same(DatasetShared shared, ShareDataset command) {
        return Set.copyOf(shared.recipients()).equals(Set.copyOf(command.recipients()))
                && Set.copyOf(shared.parts()).equals(Set.copyOf(command.parts()));
    }
}
