package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform looked at something and decided to do nothing.
 *
 * @param about what it looked at
 * @param considered what it had thought of doing, in its own words: {@code a label}
 * @param reasons why it did not; may name private persons
 * @param conflictsWith events on record that this report contradicts
 */
public record DecidedNotToAct(
        Decision decision,
        List<Personal<Ref>> about,
        @Nullable String considered,
        @Nullable Personal<String> reasons,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Decided, Disputable {
    public DecidedNotToAct {
        about = Require.filled("about", about);
        Require.text("considered", considered, Require.TITLE);
        if (reasons != null) {
            Require.text("reasons", reasons.known().orElse(null), Require.PASSAGE);
        }
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return decision.decisionId().platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(decision.decisionId())
                .andAllKnown(about)
                .and(decision)
                .and(actor())
                .list();
    }
}
