package dev.acta.command.confirmerasure;

import static dev.acta.command.testing.Erasables.LAW;
import static dev.acta.command.testing.Erasables.NOW;
import static dev.acta.command.testing.Erasables.SELF;
import static dev.acta.command.testing.Erasables.asked;
import static dev.acta.command.testing.Erasables.erased;
import static dev.acta.command.testing.Erasables.held;
import static dev.acta.command.testing.Erasables.holds;
import static dev.acta.command.testing.Erasables.many;
import static dev.acta.command.testing.Erasables.noHolds;
import static dev.acta.command.testing.Erasables.numbers;
import static dev.acta.command.testing.Erasables.placed;
import static dev.acta.command.testing.Erasables.record;
import static dev.acta.command.testing.Erasables.there;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.events.ErasureRequested;
import dev.acta.events.PersonalDataErased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ErasedItem;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmErasureDecisionTest {
    private static final Ref SECOND = Ref.parse("org:second");

    private final ErasureRequested requested = requested(asked(12, 2500, 3));

    @Test
    void anotherClientConfirmsAndWhatWasErasedIsOnRecordByItsHash() {
        ItemsOnRecord items = record(requested.items(), there(12, 3), there(12, 2500));
        assertThat(refused(items, noHolds(), SECOND)).isEmpty();

        PersonalDataErased part = ConfirmErasureDecision.parts(requested, items.there(), SECOND, NOW)
                .getFirst();

        assertThat(part.requestedBy()).isEqualTo(SELF);
        assertThat(part.confirmedBy()).isEqualTo(SECOND);
        assertThat(part.items().getFirst()).isEqualTo(new ErasedItem(Ref.event(12), 3, "sha256:03" + "00".repeat(31)));
    }

    @Test
    void manyItemsAreNamedInSeveralEventsOneBehindTheOther() {
        ErasureRequested many = requested(asked(12, numbers(2500)));
        List<PersonalDataErased> parts = ConfirmErasureDecision.parts(
                many, record(many.items(), many(12, 2500)).there(), SECOND, NOW);

        assertThat(parts).extracting(PersonalDataErased::part).containsExactly(0, 1, 2);
        assertThat(parts).extracting(part -> part.items().size()).containsExactly(1000, 1000, 500);
    }

    @Test
    void whoAskedForItDoesNotConfirmIt() {
        assertThat(refused(record(requested.items(), there(12, 3), there(12, 2500)), noHolds(), SELF))
                .contains(Reason.SECOND_CLIENT_NEEDED);
    }

    @Test
    void everythingIsLookedAtAgain() {
        assertThat(refused(record(requested.items(), there(12, 3), erased(12, 2500, 60)), noHolds(), SECOND))
                .contains(Reason.ALREADY_ERASED);
        assertThat(refused(record(requested.items(), there(12, 3)), noHolds(), SECOND))
                .contains(Reason.NO_SUCH_ITEM);
        Holds holds = Holds.of(holds(List.of(placed("hold:desk/1", held("event:12", 3)))));
        assertThat(refused(record(requested.items(), there(12, 3), there(12, 2500)), holds, SECOND))
                .contains(Reason.HELD);
    }

    private Optional<Reason> refused(ItemsOnRecord items, Holds holds, Ref self) {
        return ConfirmErasureDecision.refusal(requested, items, holds, self).map(Refusal::reason);
    }

    private static ErasureRequested requested(ItemsOf... items) {
        return new ErasureRequested(
                Ref.parse("erasure:desk/1"),
                LAW,
                "DSR-1",
                null,
                List.of(items),
                SELF,
                Occurrence.at(NOW),
                Basis.FIRST_PARTY);
    }
}
