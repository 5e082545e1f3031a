package dev.acta.command.stream;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.events.ActaEvent;

/** What a decision comes to. */
public sealed interface Outcome {
    /** This is to be recorded. */
    record Accepted(ActaEvent event) implements Outcome {}

    /** Nothing is. */
    record NotAccepted(Refusal refusal) implements Outcome {}

    static Outcome refused(Reason reason, String detail, Fault... faults) {
        return new NotAccepted(Refusal.of(reason, detail, faults));
    }
}
