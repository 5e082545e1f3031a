package dev.acta.command.placelegalhold;

import static dev.acta.command.testing.Erasables.NOW;
import static dev.acta.command.testing.Erasables.SELF;
import static dev.acta.command.testing.Erasables.asked;
import static dev.acta.command.testing.Erasables.erased;
import static dev.acta.command.testing.Erasables.held;
import static dev.acta.command.testing.Erasables.holds;
import static dev.acta.command.testing.Erasables.placed;
import static dev.acta.command.testing.Erasables.record;
import static dev.acta.command.testing.Erasables.there;
import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.History;
import dev.acta.command.testing.Bodies;
import dev.acta.events.LegalHoldPlaced;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceLegalHoldDecisionTest {
    private final PlaceLegalHold command = Bodies.as("place-legal-hold", PlaceLegalHold.class);

    @Test
    void aHoldIsPlacedAndSaysWhatItComesTooLateFor() {
        LegalHoldPlaced hold = (LegalHoldPlaced) accepted(PlaceLegalHoldDecision.decide(
                History.NOTHING, command, record(command.items(), there(0, 1)), 7, SELF, NOW));
        assertThat(hold.held()).isEqualTo(command.held());
        assertThat(hold.alreadyErased()).isEqualTo(7);
        assertThat(hold.placedBy()).isEqualTo(SELF);
    }

    @Test
    void ofAnEventThatIsHeldWholeTheErasedItemsAreCounted() {
        PlaceLegalHold whole = new PlaceLegalHold(
                command.hold(), command.legalBasis(), null, command.reviewOn(), List.of(held("event:0")));
        LegalHoldPlaced hold = (LegalHoldPlaced) accepted(PlaceLegalHoldDecision.decide(
                History.NOTHING, whole, record(whole.items(), there(0, 0), erased(0, 1, 50)), 0, SELF, NOW));
        assertThat(hold.alreadyErased()).isEqualTo(1);
        refused(
                PlaceLegalHoldDecision.decide(
                        History.NOTHING, whole, record(whole.items(), erased(0, 1, 50)), 0, SELF, NOW),
                Reason.ALREADY_ERASED);
    }

    @Test
    void whatIsNotThereIsNotHeld() {
        refused(
                PlaceLegalHoldDecision.decide(
                        History.NOTHING, command, record(command.items(), erased(0, 1, 50)), 0, SELF, NOW),
                Reason.ALREADY_ERASED);
        refused(
                PlaceLegalHoldDecision.decide(History.NOTHING, command, record(command.items()), 0, SELF, NOW),
                Reason.NO_SUCH_ITEM);
        refused(
                PlaceLegalHoldDecision.decide(History.NOTHING, command, record(List.of(asked(700, 1))), 0, SELF, NOW),
                Reason.NO_SUCH_EVENT);
    }

    @Test
    void anIdIsUsedOnce() {
        refused(
                PlaceLegalHoldDecision.decide(
                        holds(List.of(placed(command.hold().toString(), held("event:1")))),
                        command,
                        record(command.items(), there(0, 1)),
                        0,
                        SELF,
                        NOW),
                Reason.ALREADY_RECORDED);
    }

    @Test
    void thePlaceOfAFaultIsThatInTheBody() {
        assertThat(command.place(0)).isEqualTo("/held/1");
    }
}
