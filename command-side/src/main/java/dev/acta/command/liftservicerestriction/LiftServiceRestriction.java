package dev.acta.command.liftservicerestriction;

import dev.acta.command.stream.Intent;
import dev.acta.events.ServiceRestrictionLifted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Give an account its service again. */
public record LiftServiceRestriction(
        Ref restriction,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LiftServiceRestriction {
        sources = List.copyOf(sources);
    }

    @Override
    public ServiceRestrictionLifted event() {
        return event(List.of());
    }

    ServiceRestrictionLifted event(List<Ref> conflictsWith) {
        return new ServiceRestrictionLifted(restriction, decision, occurrence, basis, sources, asStated, conflictsWith);
    }
}
