package dev.acta.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.ActaEvent;
import dev.acta.events.value.Ref;

/** What was on record, and what a decision came to. */
public final class Outcomes {
    private Outcomes() {}

    /** These, from position 10 on. */
    public static History given(ActaEvent... events) {
        History history = History.NOTHING;
        for (ActaEvent event : events) {
            history = history.and(Ref.event(10 + history.entries().size()), event);
        }
        return history;
    }

    public static ActaEvent accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcome).event();
    }

    public static Refusal refused(Outcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOf(Outcome.NotAccepted.class);
        Refusal refusal = ((Outcome.NotAccepted) outcome).refusal();
        assertThat(refusal.reason()).isEqualTo(reason);
        return refusal;
    }
}
