package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.ContentMeasure;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform removed a post, or restricted who sees it and how.
 *
 * @param publicCapacity whether it is of a person in public office, in that capacity; then views show it
 * @param conflictsWith events on record that this report contradicts
 */
public record ContentRestricted(
        Ref restriction,
        Personal<Ref> post,
        boolean publicCapacity,
        ContentMeasure measure,
        Decision decision,
        List<String> territories,
        @Nullable Occurrence end,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Restriction {
    public ContentRestricted {
        Require.kind("restriction", restriction, RefKind.RESTRICTION);
        Require.ofSamePlatform("post", post, restriction, RefKind.POST);
        Require.sameOwner("decision/decisionId", decision.decisionId(), restriction);
        territories = Require.jurisdictions("territories", territories);
        Require.end("end", end, occurrence);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Personal<Ref> restricted() {
        return post;
    }
}
