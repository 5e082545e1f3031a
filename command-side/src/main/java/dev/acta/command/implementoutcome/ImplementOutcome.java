package dev.acta.command.implementoutcome;

import dev.acta.command.stream.Intent;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Implementation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say whether what a complaint or a dispute came to was done.
 *
 * @param matter the {@code complaint:} or the {@code dispute:}
 */
public record ImplementOutcome(
        Personal<Ref> matter,
        Ref platform,
        Implementation implementation,
        List<Ref> changed,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ImplementOutcome {
        changed = List.copyOf(changed);
        sources = List.copyOf(sources);
    }

    @Override
    public OutcomeImplemented event() {
        return event(List.of());
    }

    OutcomeImplemented event(List<Ref> conflictsWith) {
        return new OutcomeImplemented(
                matter, platform, implementation, changed, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
