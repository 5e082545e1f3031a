package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Figure;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.OrderKind;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authority ordered something, asked for it or told of it. It is recorded by the authority itself, by whom it is
 * addressed to, or by somebody who saw it.
 *
 * @param authority who issued it; the {@code government:} where no more than that is known
 * @param authorityAsStated how the source writes the authority
 * @param reference the authority's own
 * @param figures numbers that it gives: how many addresses it names
 * @param received when it reached the addressee
 * @param deadline by when it is to be answered or followed
 * @param confidentialUntil until when the addressee may not tell of it
 * @param occurrence when it was issued
 */
public record OrderRecorded(
        Ref order,
        OrderKind kind,
        Ref authority,
        @Nullable String authorityAsStated,
        @Nullable LegalBasis legalBasis,
        @Nullable String reference,
        Ref addressee,
        List<OrderItem> items,
        List<Figure> figures,
        @Nullable Occurrence received,
        @Nullable Occurrence deadline,
        @Nullable Occurrence confidentialUntil,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements LegalProcess {
    public OrderRecorded {
        Require.kind("order", order, RefKind.ORDER);
        Require.kind("authority", authority, RefKind.AUTHORITY, RefKind.GOVERNMENT);
        Require.text("authorityAsStated", authorityAsStated, Require.NAME);
        Require.text("reference", reference, Require.NAME);
        Require.kind("addressee", addressee, Actors.KINDS);
        Require.another("addressee", addressee, authority);
        items = Require.filled("items", items);
        Require.distinct("items", items, OrderItem::id);
        figures = Require.list("figures", figures);
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
