package dev.acta.command.decidedispute;

import dev.acta.command.stream.Intent;
import dev.acta.events.DisputeDecided;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settle a dispute out of court. */
public record DecideDispute(
        Personal<Ref> dispute,
        Ref platform,
        Ref body,
        RedressOutcome outcome,
        List<Ref> changes,
        boolean binding,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public DecideDispute {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    @Override
    public DisputeDecided event() {
        return event(List.of());
    }

    DisputeDecided event(List<Ref> conflictsWith) {
        return new DisputeDecided(
                dispute,
                platform,
                body,
                outcome,
                changes,
                binding,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
