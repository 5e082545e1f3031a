package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A government no longer asks for something.
 *
 * @param response the one that makes the demand
 * @param conflictsWith events on record that this report contradicts
 */
public record DemandWithdrawn(
        Ref response,
        Ref demand,
        Ref government,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements GovernmentReaction, FollowUp, Disputable {
    public DemandWithdrawn {
        Require.kind("response", response, RefKind.RESPONSE);
        Require.kind("demand", demand, RefKind.DEMAND);
        Require.kind("government", government, RefKind.GOVERNMENT);
        Require.text("why", why, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return government;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(response).and(demand).and(actor()).list();
    }
}
