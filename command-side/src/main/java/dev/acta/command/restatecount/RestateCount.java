package dev.acta.command.restatecount;

import dev.acta.command.stream.Intent;
import dev.acta.events.CountRestated;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RestatedFigure;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revise a figure that was told.
 *
 * @param of the network or the disclosure whose figure it is
 * @param before what was told, where the revision says so itself
 */
public record RestateCount(
        Ref of,
        RestatedFigure figure,
        @Nullable Count before,
        Count count,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RestateCount {
        sources = List.copyOf(sources);
    }

    @Override
    public CountRestated event() {
        return event(List.of());
    }

    CountRestated event(List<Ref> conflictsWith) {
        return new CountRestated(of, figure, before, count, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
