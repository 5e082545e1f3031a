package dev.acta.command.correctrecord;

import dev.acta.command.stream.Intent;
import dev.acta.events.RecordCorrected;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Change;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Put an error in the record right.
 *
 * @param target the {@code event:} that is wrong
 * @param changes all of what is wrong
 * @param correctedBy who corrects: the recorder, as {@code org:}
 */
public record CorrectRecord(
        Ref target,
        CorrectionKind kind,
        List<Change> changes,
        String why,
        Ref correctedBy,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public CorrectRecord {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    @Override
    public RecordCorrected event() {
        return new RecordCorrected(target, kind, changes, why, correctedBy, occurrence, basis, sources, asStated);
    }
}
