package dev.acta.command.attribution;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.CommonRules;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.events.Attribution;
import dev.acta.events.AttributionWithdrawn;
import dev.acta.events.NetworkAttributed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;

/** What is on record of one attribution, and the rules that follow from that. */
public record AttributionSoFar(History history) {
    /** It is on record: the id is its recorder's, and nobody else may be first to use it. */
    public Optional<Refusal> unknown(Ref attribution) {
        return history.of(NetworkAttributed.class).isEmpty()
                ? Optional.of(Refusal.of(
                        Reason.UNKNOWN_ATTRIBUTION,
                        attribution + " is not on record. Check its id, or record it first by attribute-network"))
                : Optional.empty();
    }

    /** Who asserted it does not speak to it as another would. */
    public Optional<Refusal> of(Ref who, String pointer) {
        return isAsserter(who)
                ? Optional.of(Refusal.of(
                        Reason.OWN_ATTRIBUTION,
                        who + " asserted this. Who asserts something can withdraw it, and no more",
                        Fault.at(pointer, "must be another than who asserted it")))
                : Optional.empty();
    }

    /** Who asserted it withdraws it, and nobody else. */
    public Optional<Refusal> notOf(Ref who, String pointer) {
        return isAsserter(who)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_ASSERTER,
                        who + " did not assert this. Whoever disagrees contests it by contest-attribution",
                        Fault.at(pointer, "must be who asserted it")));
    }

    /** Its asserter took it back by its own word. */
    public Optional<Refusal> withdrawn(Basis basis) {
        List<Entry<AttributionWithdrawn>> earlier = history.of(AttributionWithdrawn.class);
        return earlier.isEmpty()
                ? Optional.empty()
                : CommonRules.alreadyFirstHand(
                        Reason.ALREADY_WITHDRAWN,
                        basis,
                        earlier,
                        earlier.getFirst().event().attribution());
    }

    /** The same actor says the same thing of it once. */
    public <E extends Attribution> Optional<Refusal> alreadySaid(E event, Class<E> type) {
        List<Entry<E>> earlier = history.of(type).stream()
                .filter(entry -> entry.event().actor().equals(event.actor()))
                .toList();
        return CommonRules.alreadyFirstHand(
                Reason.ALREADY_RECORDED,
                event.basis(),
                earlier,
                event.subjects().getFirst());
    }

    private boolean isAsserter(Ref who) {
        return history.of(NetworkAttributed.class).stream()
                .anyMatch(entry -> entry.event().assertedBy().equals(who));
    }
}
