package dev.acta.command.corroborateattribution;

import dev.acta.command.stream.Intent;
import dev.acta.events.AttributionCorroborated;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Say the same as an attribution, on grounds of one's own. */
public record CorroborateAttribution(
        Ref attribution,
        Ref corroboratedBy,
        @Nullable String rationale,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public CorroborateAttribution {
        sources = List.copyOf(sources);
    }

    @Override
    public AttributionCorroborated event() {
        return new AttributionCorroborated(
                attribution, corroboratedBy, rationale, occurrence, basis, sources, asStated);
    }
}
