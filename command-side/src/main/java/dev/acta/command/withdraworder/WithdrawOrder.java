package dev.acta.command.withdraworder;

import dev.acta.command.stream.Intent;
import dev.acta.events.OrderWithdrawn;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down that an authority took back its order, or some of its items. */
public record WithdrawOrder(
        Ref order,
        Ref authority,
        Ref addressee,
        List<String> items,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public WithdrawOrder {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }

    @Override
    public OrderWithdrawn event() {
        return event(List.of());
    }

    OrderWithdrawn event(List<Ref> conflictsWith) {
        return new OrderWithdrawn(
                order, authority, addressee, items, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
