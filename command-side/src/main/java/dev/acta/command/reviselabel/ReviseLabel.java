package dev.acta.command.reviselabel;

import dev.acta.command.stream.Intent;
import dev.acta.events.LabelRevised;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Change a label that stands on a post or an account.
 *
 * @param content the whole of it from then on
 */
public record ReviseLabel(
        Ref label,
        Decision decision,
        LabelContent content,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ReviseLabel {
        sources = List.copyOf(sources);
    }

    @Override
    public LabelRevised event() {
        return event(List.of());
    }

    LabelRevised event(List<Ref> conflictsWith) {
        return new LabelRevised(label, decision, content, occurrence, basis, sources, asStated, conflictsWith);
    }
}
