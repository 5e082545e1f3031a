package dev.acta.command.erasepersonaldata;

import static dev.acta.command.testing.Erasables.NOW;
import static dev.acta.command.testing.Erasables.SELF;
import static dev.acta.command.testing.Erasables.asked;
import static dev.acta.command.testing.Erasables.erased;
import static dev.acta.command.testing.Erasables.held;
import static dev.acta.command.testing.Erasables.holds;
import static dev.acta.command.testing.Erasables.many;
import static dev.acta.command.testing.Erasables.noHolds;
import static dev.acta.command.testing.Erasables.placed;
import static dev.acta.command.testing.Erasables.record;
import static dev.acta.command.testing.Erasables.there;
import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.RecordedItem;
import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ErasureRequested;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Occurrence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasePersonalDataDecisionTest {
    private final ErasePersonalData command = Bodies.as("erase-personal-data", ErasePersonalData.class);
    private final List<ItemsOf> asked = command.items();

    @Test
    void theRequestNamesEveryItemByItsNumber() {
        ErasureRequested requested =
                (ErasureRequested) accepted(decide(noHolds(), there(0, 1), there(1, 0), there(1, 1)));

        assertThat(requested.items()).containsExactly(asked(0, 1), asked(1, 0, 1));
        assertThat(requested.requestedBy()).isEqualTo(SELF);
        assertThat(requested.occurrence()).isEqualTo(Occurrence.at(NOW));
    }

    @Test
    void ofAnEventThatIsNamedWholeOnlyWhatIsLeftIsErased() {
        ErasureRequested requested =
                (ErasureRequested) accepted(decide(noHolds(), there(0, 1), erased(1, 0, 50), there(1, 1)));
        assertThat(requested.items()).containsExactly(asked(0, 1), asked(1, 1));
    }

    @Test
    void whatIsNotOnRecordIsRefusedWithItsPlace() {
        assertThat(refused(decide(noHolds(), there(1, 0)), Reason.NO_SUCH_ITEM).faults())
                .containsExactly(Fault.at("/items/0", "event:0 has no item 1"));
        assertThat(refused(decide(noHolds(), there(0, 1)), Reason.NO_SUCH_ITEM).faults())
                .containsExactly(Fault.at("/items/1", "event:1 has no personal items"));
        assertThat(refused(
                                ErasePersonalDataDecision.decide(
                                        given(), command, record(List.of(asked(700))), noHolds(), SELF, NOW),
                                Reason.NO_SUCH_EVENT)
                        .faults())
                .containsExactly(Fault.at("/items/0", "event:700 is not on record"));
    }

    @Test
    void whatWasErasedIsNotErasedAgain() {
        assertThat(refused(decide(noHolds(), erased(0, 1, 50), there(1, 0)), Reason.ALREADY_ERASED)
                        .detail())
                .contains("Item 1 of event:0", "event:50");
        refused(decide(noHolds(), there(0, 1), erased(1, 0, 50)), Reason.ALREADY_ERASED);
    }

    @Test
    void whatIsHeldIsNotErased() {
        Holds holds = Holds.of(holds(List.of(placed("hold:desk/1", held("event:1", 1)))));
        RecordedItem[] found = {there(0, 1), there(1, 0), there(1, 1)};

        assertThat(refused(decide(holds, found), Reason.HELD).faults())
                .containsExactly(Fault.at("/items/1", "item 1 of event:1 is held by hold:desk/1"));
        assertThat(refused(
                                decide(Holds.of(holds(List.of(placed("hold:desk/2", held("network:x/0"))))), found),
                                Reason.HELD)
                        .detail())
                .contains("hold:desk/2");
    }

    @Test
    void aReleasedHoldHoldsNothing() {
        Holds holds = Holds.of(holds(List.of(placed("hold:desk/1", held("event:1"))), "hold:desk/1"));
        accepted(decide(holds, there(0, 1), there(1, 0)));
    }

    @Test
    void anErasureIsAskedForOnce() {
        ErasureRequested before = (ErasureRequested) accepted(decide(noHolds(), there(0, 1), there(1, 0)));
        refused(
                ErasePersonalDataDecision.decide(
                        given(before), command, record(asked, there(0, 1), there(1, 0)), noHolds(), SELF, NOW),
                Reason.ALREADY_RECORDED);
    }

    @Test
    void anErasureIsOfNoMoreThanItsBound() {
        List<ItemsOf> whole = List.of(asked(1));
        refused(
                ErasePersonalDataDecision.decide(
                        given(), command, record(whole, many(1, ItemsOf.MOST + 1)), noHolds(), SELF, NOW),
                Reason.PAYLOAD_TOO_LARGE);
        accepted(ErasePersonalDataDecision.decide(
                given(), command, record(whole, many(1, ItemsOf.MOST)), noHolds(), SELF, NOW));
    }

    private Outcome decide(Holds holds, RecordedItem... found) {
        return ErasePersonalDataDecision.decide(given(), command, record(asked, found), holds, SELF, NOW);
    }
}
