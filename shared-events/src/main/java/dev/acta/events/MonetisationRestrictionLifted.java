package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform let somebody earn again.
 *
 * @param conflictsWith events on record that this report contradicts
 */
public record MonetisationRestrictionLifted(
        Ref restriction,
        Decision decision,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Lifting {
    public MonetisationRestrictionLifted {
        Require.kind("restriction", restriction, RefKind.RESTRICTION);
        Require.sameOwner("decision/decisionId", decision.decisionId(), restriction);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }
}
