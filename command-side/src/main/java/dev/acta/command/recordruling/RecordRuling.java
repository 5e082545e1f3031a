package dev.acta.command.recordruling;

import dev.acta.command.stream.Intent;
import dev.acta.events.RulingRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.OrderScope;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RulingKind;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Take down what a court ruled. */
public record RecordRuling(
        Ref proceeding,
        Ref forum,
        List<Ref> parties,
        RulingKind ruling,
        List<OrderScope> over,
        @Nullable String reference,
        @Nullable String what,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RecordRuling {
        parties = List.copyOf(parties);
        over = List.copyOf(over);
        sources = List.copyOf(sources);
    }

    @Override
    public RulingRecorded event() {
        return new RulingRecorded(
                proceeding, forum, parties, ruling, over, reference, what, occurrence, basis, sources, asStated);
    }
}
