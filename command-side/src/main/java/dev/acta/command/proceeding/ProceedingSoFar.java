package dev.acta.command.proceeding;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.Optional;

/** What a proceeding's stream holds. */
public final class ProceedingSoFar {
    private ProceedingSoFar() {}

    /** Who acts in it has it on record; a report of what was done in it stands by itself. */
    public static Optional<Refusal> unknown(History history, Basis basis, Ref proceeding) {
        return basis != Basis.FIRST_PARTY || !history.of(ProceedingOpened.class).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_PROCEEDING,
                        proceeding + " is not on record. Check its id, or record that it was opened",
                        Fault.at("/proceeding", "must name a proceeding on record")));
    }

    /** In what has come to its end nothing more is done by those who ended it. */
    public static Optional<Refusal> closed(History history, Basis basis, Ref proceeding) {
        return CommonRules.alreadyFirstHand(
                Reason.ALREADY_CLOSED, basis, history.of(ProceedingClosed.class), proceeding);
    }
}
