package dev.acta.command.reviselabel;

import dev.acta.command.label.LabelRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ActaEvent;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A platform changes a label as often as it likes, from when it has put it on until it takes it off. */
final class ReviseLabelDecision {
    private ReviseLabelDecision() {}

    /** @param putOn where the platform itself put the label on */
    static Outcome decide(Optional<Ref> putOn, History history, ReviseLabel command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> LabelRules.notLabelled(command.basis(), putOn, command.label()))
                        .or(() -> LabelRules.alreadyRemoved(command.basis(), history, command.label())),
                () -> command.event(CommonRules.conflicts(command.basis(), otherwise(history, command))));
    }

    /** What says that the label was gone, or the same once more. */
    private static List<Entry<ActaEvent>> otherwise(History history, ReviseLabel command) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof LabelRemoved
                        || (entry.event() instanceof LabelRevised revised
                                && revised.content().equals(command.content())))
                .toList();
    }
}
