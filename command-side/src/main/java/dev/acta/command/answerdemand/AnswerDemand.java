package dev.acta.command.answerdemand;

import dev.acta.command.stream.Intent;
import dev.acta.events.DemandAnswered;
import dev.acta.events.value.AnswerKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say what was done about a demand, or will be, as whom it is addressed to. */
public record AnswerDemand(
        Ref response,
        Ref demand,
        Ref addressee,
        AnswerKind answer,
        @Nullable String text,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public AnswerDemand {
        sources = List.copyOf(sources);
    }

    @Override
    public DemandAnswered event() {
        return new DemandAnswered(response, demand, addressee, answer, text, occurrence, basis, sources, asStated);
    }
}
