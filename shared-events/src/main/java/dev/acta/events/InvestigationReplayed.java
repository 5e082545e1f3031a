package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Checkpoint;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question of an investigation was put to the record again, from its first event on.
 *
 * @param entries how many the result has
 * @param digest {@code sha256:} over the result
 * @param checkpoint the log that was read
 * @param fold the version of what makes entries of events
 * @param vocabulary the version of what events are read with
 * @param replayedBy the client, as {@code org:}
 */
public record InvestigationReplayed(
        Ref investigation,
        long entries,
        String digest,
        Checkpoint checkpoint,
        String fold,
        String vocabulary,
        Ref replayedBy,
        Occurrence occurrence,
        Basis basis)
        implements RecordKeeping {
    public InvestigationReplayed {
        Require.kind("investigation", investigation, RefKind.INVESTIGATION);
        Require.natural("entries", entries);
        Require.commitment("digest", digest);
        Require.id("fold", fold);
        Require.id("vocabulary", vocabulary);
        Require.kind("replayedBy", replayedBy, RefKind.ORG);
        basis.firstPartyOnly();
    }

    @Override
    public Ref actor() {
        return replayedBy;
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(investigation).and(actor()).list();
    }

    @Override
    public List<Source> sources() {
        return List.of();
    }

    @Override
    public @Nullable String asStated() {
        return null;
    }
}
