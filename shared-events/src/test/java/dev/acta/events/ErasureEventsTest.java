package dev.acta.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Held;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErasureEventsTest {
    private static final Ref EVENT = Ref.event(12);

    @Test
    void whoConfirmsIsAnotherThanWhoAsked() {
        PersonalDataErased erased = ErasureExamples.personalDataErased();
        refused("confirmedBy", () -> erased(erased, erased.requestedBy(), erased.request(), Basis.FIRST_PARTY));
    }

    @Test
    void nobodyReportsAnErasureOfAnother() {
        PersonalDataErased erased = ErasureExamples.personalDataErased();
        refused("basis", () -> erased(erased, erased.confirmedBy(), erased.request(), Basis.OBSERVED));
    }

    @Test
    void theReferenceOfARequestHasNoRoomForANameOrAnAddress() {
        PersonalDataErased erased = ErasureExamples.personalDataErased();
        refused("request", () -> erased(erased, erased.confirmedBy(), "Jane Doe", Basis.FIRST_PARTY));
        refused("request", () -> erased(erased, erased.confirmedBy(), "jane@example.org", Basis.FIRST_PARTY));
    }

    @Test
    void anErasureNamesEachItemOnceAndNotTooMany() {
        refused("items/1", () -> new ItemsOf(EVENT, List.of(3, 3)));
        refused("items/0", () -> new ItemsOf(EVENT, List.of(-1)));
        refused("items", () -> requested(List.of(new ItemsOf(EVENT, List.of()))));
        refused("items/1", () -> requested(List.of(new ItemsOf(EVENT, List.of(1)), new ItemsOf(EVENT, List.of(2)))));
        refused("items", () -> requested(List.of(numbers(EVENT, 6_000), numbers(Ref.event(13), 4_001))));
        assertThat(requested(List.of(numbers(EVENT, 6_000), numbers(Ref.event(13), 4_000)))
                        .items())
                .hasSize(2);
    }

    @Test
    void aHoldOnAnEventHoldsItsItems() {
        Held two = new Held(EVENT, List.of(0, 2));
        assertThat(two.holds(EVENT, "post:~a", 2)).isTrue();
        assertThat(two.holds(EVENT, "post:~a", 1)).isFalse();
        assertThat(two.holds(Ref.event(13), "post:~a", 2)).isFalse();
        assertThat(new Held(EVENT, List.of()).holds(EVENT, "post:~a", 9)).isTrue();
    }

    @Test
    void aHoldOnANetworkHoldsItsRosterToo() {
        Held network = new Held(Ref.parse("network:twitter/a"), List.of());
        assertThat(network.holds(EVENT, "roster:twitter/a", 5)).isTrue();
        assertThat(network.holds(EVENT, "network:twitter/a", 0)).isTrue();
        assertThat(network.holds(EVENT, "roster:twitter/b", 5)).isFalse();
    }

    @Test
    void aHoldOnAnOrderOrARestrictionHoldsItsOwnStream() {
        Held order = new Held(Ref.parse("order:desk/1"), List.of());
        Held restriction = new Held(Ref.parse("restriction:twitter/1"), List.of());
        assertThat(order.holds(EVENT, "order:desk/1", 0)).isTrue();
        assertThat(restriction.holds(EVENT, "restriction:twitter/1", 0)).isTrue();
        assertThat(restriction.holds(EVENT, "order:desk/1", 0)).isFalse();
    }

    @Test
    void aHoldNamesNobodyPrivate() {
        refused("what", () -> new Held(Ref.parse("account:twitter/12"), List.of()));
        refused("items", () -> new Held(Ref.parse("network:twitter/a"), List.of(1)));
    }

    private static ItemsOf numbers(Ref event, int count) {
        return new ItemsOf(event, IntStream.range(0, count).boxed().toList());
    }

    private static ErasureRequested requested(List<ItemsOf> items) {
        ErasureRequested like = ErasureExamples.erasureRequested();
        return new ErasureRequested(
                like.erasure(),
                like.legalBasis(),
                like.request(),
                like.dataRequest(),
                items,
                like.requestedBy(),
                like.occurrence(),
                like.basis());
    }

    private static PersonalDataErased erased(PersonalDataErased like, Ref confirmedBy, String request, Basis basis) {
        return new PersonalDataErased(
                like.erasure(),
                like.part(),
                like.items(),
                like.legalBasis(),
                request,
                like.dataRequest(),
                like.requestedBy(),
                confirmedBy,
                like.occurrence(),
                basis);
    }

    private static void refused(String field, Runnable made) {
        assertThatThrownBy(made::run)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(field));
    }
}
