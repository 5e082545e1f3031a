package dev.acta.command.contestattribution;

import dev.acta.command.stream.Intent;
import dev.acta.events.AttributionContested;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say that an attribution is wrong, or not shown. */
public record ContestAttribution(
        Ref attribution,
        Ref contestedBy,
        @Nullable String rationale,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ContestAttribution {
        sources = List.copyOf(sources);
    }

    @Override
    public AttributionContested event() {
        return new AttributionContested(attribution, contestedBy, rationale, occurrence, basis, sources, asStated);
    }
}
