package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Change;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in the record was put right. The event itself stays as it is; from this position on it reads corrected.
 *
 * @param target the {@code event:} that was wrong
 * @param changes all of what was wrong, so that it never reads half corrected; no place in another
 * @param correctedBy the recorder of the target, or a steward
 */
public record RecordCorrected(
        Ref target,
        CorrectionKind kind,
        List<Change> changes,
        String why,
        Ref correctedBy,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements RecordKeeping, Rewrites {
    public RecordCorrected {
        Require.kind("target", target, RefKind.EVENT);
        changes = Require.filled("changes", changes);
        requireApart(changes);
        Require.text("why", why, Require.PASSAGE);
        Require.kind("correctedBy", correctedBy, Actors.KINDS);
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref rewritten() {
        return target;
    }

    @Override
    public Ref actor() {
        return correctedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(target).and(actor()).list();
    }

    private static void requireApart(List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (changes.get(i).overlaps(changes.get(j))) {
                    throw new InvalidValue(
                            "changes/" + i + "/pointer",
                            "must not lie in, hold or repeat " + changes.get(j).pointer());
                }
            }
        }
    }
}
