package dev.acta.command.observeoutcome;

import dev.acta.command.stream.Intent;
import dev.acta.events.OutcomeObserved;
import dev.acta.events.value.Basis;
import dev.acta.events.value.DemandOutcome;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say what is seen of whether a demand was met. */
public record ObserveOutcome(
        Ref response,
        Ref demand,
        Ref observedBy,
        DemandOutcome outcome,
        @Nullable String what,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ObserveOutcome {
        sources = List.copyOf(sources);
    }

    @Override
    public OutcomeObserved event() {
        return new OutcomeObserved(response, demand, observedBy, outcome, what, occurrence, basis, sources, asStated);
    }
}
