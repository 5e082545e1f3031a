package dev.acta.command.recordorder;

import dev.acta.command.stream.Intent;
import dev.acta.events.OrderRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Figure;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderItem;
import dev.acta.events.value.OrderKind;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down what an authority orders, asks for or tells of. */
public record RecordOrder(
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
        implements Intent {
    public RecordOrder {
        items = List.copyOf(items);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    @Override
    public OrderRecorded event() {
        return new OrderRecorded(
                order,
                kind,
                authority,
                authorityAsStated,
                legalBasis,
                reference,
                addressee,
                items,
                figures,
                received,
                deadline,
                confidentialUntil,
                occurrence,
                basis,
                sources,
                asStated);
    }
}
