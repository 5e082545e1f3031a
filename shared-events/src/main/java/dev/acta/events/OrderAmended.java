package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order was changed.
 *
 * @param authority who changed it
 * @param items all that it asks for from then on
 * @param deadline by when it is to be answered or followed from then on
 * @param what the change in a few words
 */
public record OrderAmended(
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
        implements LegalProcess, FollowUp {
    public OrderAmended {
        Require.kind("order", order, RefKind.ORDER);
        Require.kind("authority", authority, RefKind.AUTHORITY, RefKind.GOVERNMENT);
        Require.kind("addressee", addressee, Actors.KINDS);
        Require.another("addressee", addressee, authority);
        items = Require.filled("items", items);
        Require.distinct("items", items, OrderItem::id);
        Require.text("what", what, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return authority;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(order)
                .andItems(items)
                .and(addressee)
                .and(actor())
                .list();
    }

    @Override
    public List<Ref> parties() {
        return List.of(addressee);
    }
}
