package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Implementation;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform did what a complaint or a dispute had come to, or did not.
 *
 * @param matter the {@code complaint:} or the {@code dispute:}
 * @param changed the measures that were changed; none where nothing was done
 * @param why in the platform's words; it names nobody private
 * @param conflictsWith events on record that this report contradicts
 */
public record OutcomeImplemented(
        Personal<Ref> matter,
        Ref platform,
        Implementation implementation,
        List<Ref> changed,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Redress {
    public OutcomeImplemented {
        Require.kind("platform", platform, RefKind.PLATFORM);
        Measures.requireMatter("matter", matter, platform, RefKind.COMPLAINT, RefKind.DISPUTE);
        changed = Measures.all("changed", changed, platform);
        if (implementation == Implementation.NOT_IMPLEMENTED && !changed.isEmpty()) {
            throw new InvalidValue("changed", "must be empty where nothing was implemented");
        }
        Require.text("why", why, Require.QUOTATION);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return platform;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().andKnown(matter).andAll(changed).and(actor()).list();
    }
}
