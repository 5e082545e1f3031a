package dev.acta.command.removelabel;

import dev.acta.command.stream.Intent;
import dev.acta.events.LabelRemoved;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take a label off a post or an account. */
public record RemoveLabel(
        Ref label,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RemoveLabel {
        sources = List.copyOf(sources);
    }

    @Override
    public LabelRemoved event() {
        return event(List.of());
    }

    LabelRemoved event(List<Ref> conflictsWith) {
        return new LabelRemoved(label, decision, occurrence, basis, sources, asStated, conflictsWith);
    }
}
