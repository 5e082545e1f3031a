package dev.acta.command.opendispute;

import dev.acta.command.stream.Intent;
import dev.acta.events.DisputeOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take a measure to a body that settles disputes out of court. */
public record OpenDispute(
        Personal<Ref> dispute,
        Ref platform,
        Ref body,
        @Nullable Ref against,
        @Nullable Personal<Ref> complaint,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public OpenDispute {
        sources = List.copyOf(sources);
    }

    /** A dispute is decided on its own stream, as a complaint is. */
    @Override
    public List<Ref> onlyNamed() {
        return against == null ? List.of() : List.of(against);
    }

    @Override
    public DisputeOpened event() {
        return event(List.of());
    }

    DisputeOpened event(List<Ref> conflictsWith) {
        return new DisputeOpened(
                dispute, platform, body, against, complaint, occurrence, basis, sources, asStated, conflictsWith);
    }
}
