package dev.acta.command.withdrawdemand;

import dev.acta.command.stream.Intent;
import dev.acta.events.DemandWithdrawn;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No longer ask for something, as a government. */
public record WithdrawDemand(
        Ref response,
        Ref demand,
        Ref government,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public WithdrawDemand {
        sources = List.copyOf(sources);
    }

    @Override
    public DemandWithdrawn event() {
        return event(List.of());
    }

    DemandWithdrawn event(List<Ref> conflictsWith) {
        return new DemandWithdrawn(
                response, demand, government, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
