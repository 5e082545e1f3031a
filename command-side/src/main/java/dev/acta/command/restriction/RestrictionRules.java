package dev.acta.command.restriction;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.events.Lifting;
import dev.acta.events.Restriction;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;

/** A platform imposes a restriction once, and lifts it once; what it imposes anew has a new id. */
public final class RestrictionRules {
    private RestrictionRules() {}

    /** A platform does not impose what it has imposed. */
    public static Optional<Refusal> alreadyRestricted(History history, Restriction command) {
        return CommonRules.alreadyFirstHand(
                Reason.ALREADY_RESTRICTED, command.basis(), history.of(Restriction.class), command.restriction());
    }

    /**
     * A platform lifts what is on record, as what it is on record; by whom does not matter.
     *
     * @param kind what it must be
     */
    public static Optional<Refusal> notRestricted(History history, Lifting command, Class<? extends Restriction> kind) {
        return command.basis() != Basis.FIRST_PARTY || !history.of(kind).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_RESTRICTED,
                        command.restriction()
                                + " is not on record as a restriction that this command lifts. Check its id, or record it"
                                + " first",
                        Fault.at("/restriction", "must name a restriction on record")));
    }

    /** A platform does not lift what it has lifted; that its end has passed is another matter. */
    public static Optional<Refusal> alreadyLifted(History history, Lifting command) {
        return CommonRules.alreadyFirstHand(
                Reason.ALREADY_LIFTED, command.basis(), history.of(Lifting.class), command.restriction());
    }

    /** What tells of a restriction's beginning, as a report does. */
    public static List<Ref> conflicts(History history, Restriction command) {
        return CommonRules.conflicts(command.basis(), history.of(Restriction.class));
    }

    /** What tells of a restriction's lifting, as a report does. */
    public static List<Ref> conflicts(History history, Lifting command) {
        return CommonRules.conflicts(command.basis(), history.of(Lifting.class));
    }
}
