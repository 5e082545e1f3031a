package dev.acta.command.decidenottoact;

import dev.acta.command.stream.Intent;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leave something alone after having looked at it. */
public record DecideNotToAct(
        Decision decision,
        List<Personal<Ref>> about,
        @Nullable String considered,
        @Nullable Personal<String> reasons,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public DecideNotToAct {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    @Override
    public DecidedNotToAct event() {
        return event(List.of());
    }

    DecidedNotToAct event(List<Ref> conflictsWith) {
        return new DecidedNotToAct(
                decision, about, considered, reasons, occurrence, basis, sources, asStated, conflictsWith);
    }
}
