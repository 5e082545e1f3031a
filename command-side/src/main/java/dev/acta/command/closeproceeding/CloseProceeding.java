package dev.acta.command.closeproceeding;

import dev.acta.command.stream.Intent;
import dev.acta.events.ProceedingClosed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down that a proceeding came to its end. */
public record CloseProceeding(
        Ref proceeding,
        Ref forum,
        List<Ref> parties,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public CloseProceeding {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }

    @Override
    public ProceedingClosed event() {
        return event(List.of());
    }

    ProceedingClosed event(List<Ref> conflictsWith) {
        return new ProceedingClosed(
                proceeding, forum, parties, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
