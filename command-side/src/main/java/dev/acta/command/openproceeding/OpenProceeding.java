package dev.acta.command.openproceeding;

import dev.acta.command.stream.Intent;
import dev.acta.events.ProceedingOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bring something before a court or another body that rules. */
public record OpenProceeding(
        Ref proceeding,
        Ref forum,
        @Nullable String reference,
        Ref openedBy,
        @Nullable Ref respondent,
        List<OrderScope> over,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public OpenProceeding {
        over = List.copyOf(over);
        sources = List.copyOf(sources);
    }

    @Override
    public ProceedingOpened event() {
        return new ProceedingOpened(
                proceeding, forum, reference, openedBy, respondent, over, occurrence, basis, sources, asStated);
    }
}
