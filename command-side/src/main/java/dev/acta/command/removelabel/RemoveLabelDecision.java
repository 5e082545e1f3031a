package dev.acta.command.removelabel;

import dev.acta.command.label.LabelRules;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.LabelRemoved;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** A platform takes off a label that it has put on, once. */
final class RemoveLabelDecision {
    private RemoveLabelDecision() {}

    /** @param putOn where the platform itself put the label on */
    static Outcome decide(Optional<Ref> putOn, History history, RemoveLabel command, Instant now) {
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> LabelRules.notLabelled(command.basis(), putOn, command.label()))
                        .or(() -> LabelRules.alreadyRemoved(command.basis(), history, command.label())),
                () -> command.event(CommonRules.conflicts(command.basis(), history.of(LabelRemoved.class))));
    }
}
