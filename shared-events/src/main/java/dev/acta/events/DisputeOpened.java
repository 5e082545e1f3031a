package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure was taken to a body that settles disputes out of court (DSA Art. 21).
 *
 * @param platform against whose measure it is
 * @param body that is to settle it
 * @param against the measure
 * @param complaint that went before it
 * @param occurrence when the body took it up
 * @param conflictsWith events on record that this report contradicts
 */
public record DisputeOpened(
        Personal<Ref> dispute,
        Ref platform,
        Ref body,
        @Nullable Ref against,
        @Nullable Personal<Ref> complaint,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements Redress {
    public DisputeOpened {
        Require.kind("platform", platform, RefKind.PLATFORM);
        Measures.requireMatter("dispute", dispute, platform, RefKind.DISPUTE);
        Require.kind("body", body, Actors.KINDS);
        Require.another("body", body, platform);
        Measures.require("against", against, platform);
        Measures.requireMatter("complaint", complaint, platform, RefKind.COMPLAINT);
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
                .and(against)
                .andKnown(complaint)
                .and(platform)
                .and(actor())
                .list();
    }
}
