package dev.acta.command.answerorder;

import dev.acta.command.stream.Intent;
import dev.acta.events.OrderAnswered;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ItemAnswer;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer an order, as whom it is addressed to. */
public record AnswerOrder(
        Ref order,
        Ref addressee,
        List<ItemAnswer> answers,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public AnswerOrder {
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }

    @Override
    public OrderAnswered event() {
        return new OrderAnswered(order, addressee, answers, occurrence, basis, sources, asStated);
    }
}
