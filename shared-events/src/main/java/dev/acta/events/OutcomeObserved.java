package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.DemandOutcome;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked whether a demand was met. What its addressee says, {@link DemandAnswered} tells.
 *
 * @param response the one that makes the demand
 * @param observedBy who looked
 * @param what was seen
 * @param occurrence when it was so
 */
public record OutcomeObserved(
        Ref response,
        Ref demand,
        Ref observedBy,
        DemandOutcome outcome,
        @Nullable String what,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements GovernmentReaction, Reply {
    public OutcomeObserved {
        Require.kind("response", response, RefKind.RESPONSE);
        Require.kind("demand", demand, RefKind.DEMAND);
        Require.kind("observedBy", observedBy, Actors.KINDS);
        Require.text("what", what, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return observedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(response).and(demand).and(actor()).list();
    }
}
