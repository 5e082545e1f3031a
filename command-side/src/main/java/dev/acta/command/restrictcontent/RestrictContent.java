package dev.acta.command.restrictcontent;

import dev.acta.command.stream.Intent;
import dev.acta.events.ContentRestricted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.ContentMeasure;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remove a post, or restrict who sees it and how.
 *
 * @param territories where: codes of ISO 3166-1, or EU; none for everywhere
 * @param end when it is to end by itself, where that was said
 */
public record RestrictContent(
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
        @Nullable String asStated)
        implements Intent {
    public RestrictContent {
        territories = List.copyOf(territories);
        sources = List.copyOf(sources);
    }

    @Override
    public ContentRestricted event() {
        return event(List.of());
    }

    ContentRestricted event(List<Ref> conflictsWith) {
        return new ContentRestricted(
                restriction,
                post,
                publicCapacity,
                measure,
                decision,
                territories,
                end,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
