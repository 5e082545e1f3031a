package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on record never happened. The event itself stays as it is; from this position on it reads voided, and counts
 * no longer where it is asked what has happened. It stands on the stream of what it voids.
 *
 * @param target the {@code event:} that is void
 * @param kind whose error it was
 * @param voidedBy the recorder of the target, or a steward
 */
public record RecordVoided(
        Ref target,
        CorrectionKind kind,
        String why,
        Ref voidedBy,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping, Rewrites {
    public RecordVoided {
        Require.kind("target", target, RefKind.EVENT);
        Require.text("why", why, Require.PASSAGE);
        Require.kind("voidedBy", voidedBy, Actors.KINDS);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref rewritten() {
        return target;
    }

    @Override
    public Ref actor() {
        return voidedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(target).and(actor()).list();
    }
}
