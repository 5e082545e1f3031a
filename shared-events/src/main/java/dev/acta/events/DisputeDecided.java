package dev.acta.events;

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
 * A body settled a dispute out of court. Whether the platform did what it decided, {@link OutcomeImplemented} says.
 *
 * @param changes the measures that it wants changed; none unless the outcome reverses
 * @param binding whether the platform is bound by it
 * @param conflictsWith events on record that this report contradicts
 */
public record DisputeDecided(
        Personal<Ref> dispute,
        Ref platform,
        Ref body,
        RedressOutcome outcome,
        List<Ref> changes,
        boolean binding,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Redress {
    public DisputeDecided {
        Require.kind("platform", platform, RefKind.PLATFORM);
        Measures.requireMatter("dispute", dispute, platform, RefKind.DISPUTE);
        Require.kind("body", body, Actors.KINDS);
        Require.another("body", body, platform);
        changes = Measures.changed(changes, outcome, platform);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Personal<Ref> matter() {
        return dispute;
    }

    @Override
    public Ref actor() {
        return body;
    }

    @Override
    public List<Ref> parties() {
        return List.of(platform);
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .andKnown(dispute)
                .andAll(changes)
                .and(platform)
                .and(actor())
                .list();
    }
}
