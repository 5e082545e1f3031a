package dev.acta.command.placelegalhold;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;

/** A hold has an id of its own, and single items that it holds are there. */
final class PlaceLegalHoldDecision {
    private PlaceLegalHoldDecision() {}

    /** @param erasedInStreams how many items of the streams that are held have been erased */
    static Outcome decide(
            History holds, PlaceLegalHold command, ItemsOnRecord items, int erasedInStreams, Ref self, Instant now) {
        return CommonRules.outcome(
                alreadyPlaced(Holds.of(holds), command.hold())
                        .or(items::missing)
                        .or(items::alreadyErased),
                () -> command.event(items.erased() + erasedInStreams, self, now));
    }

    private static Optional<Refusal> alreadyPlaced(Holds holds, Ref hold) {
        return holds.isKnown(hold)
                ? Optional.of(Refusal.of(
                        Reason.ALREADY_RECORDED,
                        hold + " is on record. Give another hold another id",
                        Fault.at("/hold", "must be new")))
                : Optional.empty();
    }
}
