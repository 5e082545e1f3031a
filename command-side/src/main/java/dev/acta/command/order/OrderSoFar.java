package dev.acta.command.order;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.stream.History;
import dev.acta.command.stream.History.Entry;
import dev.acta.events.OrderAmended;
import dev.acta.events.OrderRecorded;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.Ref;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order and what became of it, as its stream has it. */
public final class OrderSoFar {
    private final Ref order;
    private final Map<String, Set<String>> items = new LinkedHashMap<>();
    private final List<Ref> addressees;
    private final boolean known;

    private OrderSoFar(Ref order, History history) {
        this.order = order;
        List<OrderRecorded> recorded =
                history.of(OrderRecorded.class).stream().map(Entry::event).toList();
        known = !recorded.isEmpty();
        addressees = recorded.stream().map(OrderRecorded::addressee).toList();
        recorded.forEach(it -> take(it.items()));
        history.of(OrderAmended.class).forEach(it -> take(it.event().items()));
    }

    public static OrderSoFar of(Ref order, History history) {
        return new OrderSoFar(order, history);
    }

    private void take(List<OrderItem> named) {
        named.forEach(item ->
                items.computeIfAbsent(item.id(), id -> new LinkedHashSet<>()).addAll(item.territories()));
    }

    /** All items that it ever had. */
    public Set<String> items() {
        return items.keySet();
    }

    /** It has to be on record. */
    public Optional<Refusal> unknown() {
        return known
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.UNKNOWN_ORDER,
                        order + " is not on record. Check its id, or record it first",
                        Fault.at("/order", "must name an order on record")));
    }

    /** Where it is on record, who answers is whom it is addressed to. */
    public Optional<Refusal> notAddressee(Ref answering) {
        return !known || addressees.contains(answering)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.NOT_ADDRESSEE,
                        order + " is addressed to " + addressees.getFirst(),
                        Fault.at("/addressee", "must be " + addressees.getFirst())));
    }

    /** Where it is on record, it has or had that item, and for that territory if it names any. */
    public Optional<Refusal> unknownItem(String pointer, String item, @Nullable String territory) {
        if (!known) {
            return Optional.empty();
        }
        Set<String> territories = items.get(item);
        if (territories == null) {
            return Optional.of(refusal(pointer + "/item", item, "must be one of " + String.join(", ", items.keySet())));
        }
        return territory == null || territories.isEmpty() || territories.contains(territory)
                ? Optional.empty()
                : Optional.of(refusal(
                        pointer + "/territory",
                        item + " for " + territory,
                        "must be one of " + String.join(", ", territories)));
    }

    private Refusal refusal(String pointer, String what, String wanted) {
        return Refusal.of(Reason.UNKNOWN_ITEM, order + " has no item " + what, Fault.at(pointer, wanted));
    }
}
