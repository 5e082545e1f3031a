package dev.acta.command.label;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.events.LabelRemoved;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.Optional;

/** Rules for what a platform does to a label that stands. */
public final class LabelRules {
    private LabelRules() {}

    /**
     * A platform changes and removes what it put on.
     *
     * @param putOn the {@code event:} by which the platform itself recorded that; empty if there is none
     */
    public static Optional<Refusal> notLabelled(Basis basis, Optional<Ref> putOn, Ref label) {
        return basis != Basis.FIRST_PARTY || putOn.isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_LABELLED,
                        label + ": its own platform has not recorded that it put this label on. Check its id, or record"
                                + " that first, by label-post or label-account",
                        Fault.at("/label", "must name a label that its platform put on record")));
    }

    /** What a platform has taken off stays off. */
    public static Optional<Refusal> alreadyRemoved(Basis basis, History history, Ref label) {
        return CommonRules.alreadyFirstHand(Reason.ALREADY_REMOVED, basis, history.of(LabelRemoved.class), label);
    }
}
