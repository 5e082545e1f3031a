package dev.acta.events;

import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform decided a complaint. Whether it did what it decided, {@link OutcomeImplemented} says.
 *
 * @param changes the measures that are to be changed; none unless the outcome reverses
 * @param automation how far the complaint was decided by automated means
 * @param notifiedOn when the complainant was told
 * @param conflictsWith events on record that this report contradicts
 */
public record ComplaintDecided(
        Personal<Ref> complaint,
        Ref platform,
        RedressOutcome outcome,
        List<Ref> changes,
        Automation automation,
        @Nullable Occurrence notifiedOn,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Redress {
    public ComplaintDecided {
        Require.kind("platform", platform, RefKind.PLATFORM);
        Measures.requireMatter("complaint", complaint, platform, RefKind.COMPLAINT);
        changes = Measures.changed(changes, outcome, platform);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Personal<Ref> matter() {
        return complaint;
    }

    @Override
    public Ref actor() {
        return platform;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().andKnown(complaint).andAll(changes).and(actor()).list();
    }
}
