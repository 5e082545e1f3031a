package dev.acta.command.voidrecord;

import dev.acta.command.stream.Intent;
import dev.acta.events.RecordVoided;
import dev.acta.events.value.Basis;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say that what is on record never happened.
 *
 * @param target the {@code event:} that is void
 * @param kind whose error it was
 * @param voidedBy who says so: the recorder, as {@code org:}
 */
public record VoidRecord(
        Ref target,
        CorrectionKind kind,
        String why,
        Ref voidedBy,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public VoidRecord {
        sources = List.copyOf(sources);
    }

    /** It is recorded on the stream of its target, which only the log knows, and frees what was taken there. */
    @Override
    public boolean reachesUnnamedStreams() {
        return true;
    }

    @Override
    public RecordVoided event() {
        return new RecordVoided(target, kind, why, voidedBy, occurrence, basis, sources, asStated);
    }
}
