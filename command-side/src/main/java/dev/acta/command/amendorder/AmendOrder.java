package dev.acta.command.amendorder;

import dev.acta.command.stream.Intent;
import dev.acta.events.OrderAmended;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down how an authority changed its order. */
public record AmendOrder(
        Ref order,
        Ref authority,
        Ref addressee,
        List<OrderItem> items,
        @Nullable Occurrence deadline,
        @Nullable Occurrence confidentialUntil,
        @Nullable String what,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public AmendOrder {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }

    @Override
    public OrderAmended event() {
        return new OrderAmended(
                order,
                authority,
                addressee,
                items,
                deadline,
                confidentialUntil,
                what,
                occurrence,
                basis,
                sources,
                asStated);
    }
}
