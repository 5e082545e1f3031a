package dev.acta.command.decidedatarequest;

import dev.acta.command.stream.Intent;
import dev.acta.events.DataRequestDecided;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RequestOutcome;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decide what somebody asked about data on them. */
public record DecideDataRequest(
        Ref request,
        RequestOutcome outcome,
        @Nullable LegalBasis ground,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public DecideDataRequest {
        sources = List.copyOf(sources);
    }

    @Override
    public DataRequestDecided event() {
        return new DataRequestDecided(request, outcome, ground, occurrence, basis, sources, asStated);
    }
}
