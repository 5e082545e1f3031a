package dev.acta.command.labelpost;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.PostLabelled;
import java.time.Instant;
import java.util.List;

/** A platform puts a label on once; the same label as somebody reports it is kept beside it. */
final class LabelPostDecision {
    private LabelPostDecision() {}

    static Outcome decide(History history, LabelPost command, Instant now) {
        List<Entry<PostLabelled>> earlier = history.of(PostLabelled.class).stream()
                .filter(entry -> entry.event().label().equals(command.label()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_LABELLED, command.basis(), earlier, command.label())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
