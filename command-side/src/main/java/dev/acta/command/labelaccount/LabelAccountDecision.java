package dev.acta.command.labelaccount;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.command.stream.Outcome;
import dev.acta.events.AccountLabelled;
import java.time.Instant;
import java.util.List;

/** A platform puts a label on once; the same label as somebody reports it is kept beside it. */
final class LabelAccountDecision {
    private LabelAccountDecision() {}

    static Outcome decide(History history, LabelAccount command, Instant now) {
        List<Entry<AccountLabelled>> earlier = history.of(AccountLabelled.class).stream()
                .filter(entry -> entry.event().label().equals(command.label()))
                .toList();
        return CommonRules.outcome(
                CommonRules.inTheFuture(command.event(), now)
                        .or(() -> CommonRules.alreadyFirstHand(
                                Reason.ALREADY_LABELLED, command.basis(), earlier, command.label())),
                () -> command.event(CommonRules.conflicts(command.basis(), earlier)));
    }
}
