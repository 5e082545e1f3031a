package dev.acta.command.retractofficialresponse;

import dev.acta.command.stream.Intent;
import dev.acta.events.OfficialResponseRetracted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take back what was said in public, as a government. */
public record RetractOfficialResponse(
        Ref response,
        Ref government,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RetractOfficialResponse {
        sources = List.copyOf(sources);
    }

    @Override
    public OfficialResponseRetracted event() {
        return event(List.of());
    }

    OfficialResponseRetracted event(List<Ref> conflictsWith) {
        return new OfficialResponseRetracted(
                response, government, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
