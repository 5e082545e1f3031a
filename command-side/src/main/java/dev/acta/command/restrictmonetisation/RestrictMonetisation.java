package dev.acta.command.restrictmonetisation;

import dev.acta.command.stream.Intent;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.MonetisationMeasure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stop or restrict that somebody earns by an account or a post.
 *
 * @param monetised the account or the post that earned
 * @param territories where: codes of ISO 3166-1, or EU; none for everywhere
 * @param end when it is to end by itself, where that was said
 */
public record RestrictMonetisation(
        Ref restriction,
        Personal<Ref> monetised,
        boolean publicCapacity,
        MonetisationMeasure measure,
        Decision decision,
        List<String> territories,
        @Nullable Occurrence end,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public RestrictMonetisation {
        territories = List.copyOf(territories);
        sources = List.copyOf(sources);
    }

    @Override
    public MonetisationRestricted event() {
        return event(List.of());
    }

    MonetisationRestricted event(List<Ref> conflictsWith) {
        return new MonetisationRestricted(
                restriction,
                monetised,
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
