package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.ItemAnswer;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an order was addressed to answered it, wholly or in part.
 *
 * @param addressee who answered
 * @param answers one an item and territory
 */
public record OrderAnswered(
        Ref order,
        Ref addressee,
        List<ItemAnswer> answers,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements LegalProcess, Reply {
    public OrderAnswered {
        Require.kind("order", order, RefKind.ORDER);
        Require.kind("addressee", addressee, Actors.KINDS);
        answers = Require.filled("answers", answers);
        Require.distinct("answers", answers, ItemAnswer::place);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return addressee;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(order).and(actor()).list();
    }
}
