package dev.acta.command.withdrawattribution;

import dev.acta.command.stream.Intent;
import dev.acta.events.AttributionWithdrawn;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take an attribution back. */
public record WithdrawAttribution(
        Ref attribution,
        Ref withdrawnBy,
        @Nullable String rationale,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public WithdrawAttribution {
        sources = List.copyOf(sources);
    }

    @Override
    public AttributionWithdrawn event() {
        return new AttributionWithdrawn(attribution, withdrawnBy, rationale, occurrence, basis, sources, asStated);
    }
}
