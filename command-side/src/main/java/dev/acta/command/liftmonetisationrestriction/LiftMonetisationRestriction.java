package dev.acta.command.liftmonetisationrestriction;

import dev.acta.command.stream.Intent;
import dev.acta.events.MonetisationRestrictionLifted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let somebody earn again. */
public record LiftMonetisationRestriction(
        Ref restriction,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public LiftMonetisationRestriction {
        sources = List.copyOf(sources);
    }

    @Override
    public MonetisationRestrictionLifted event() {
        return event(List.of());
    }

    MonetisationRestrictionLifted event(List<Ref> conflictsWith) {
        return new MonetisationRestrictionLifted(
                restriction, decision, occurrence, basis, sources, asStated, conflictsWith);
    }
}
