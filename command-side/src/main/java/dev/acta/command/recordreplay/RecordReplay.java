package dev.acta.command.recordreplay;

import dev.acta.access.Scope;
import dev.acta.command.client.Authority;
import dev.acta.command.stream.Request;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Checkpoint;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.time.Instant;
import java.util.Set;

/**
 * Say what the question of an investigation came to, when it was put to the record again.
 *
 * @param digest {@code sha256:} over the result
 * @param checkpoint the log that was read
 */
public record RecordReplay(
        Ref investigation, long entries, String digest, Checkpoint checkpoint, String fold, String vocabulary)
        implements Request {
    @Override
    public String claim(Authority authority) {
        return authority.claimAsItself(investigation);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.INVESTIGATIONS);
    }

    @Override
    public void requireValid() {
        event(Ref.of(RefKind.ORG, "anybody"), Instant.EPOCH);
    }

    InvestigationReplayed event(Ref replayedBy, Instant now) {
        return new InvestigationReplayed(
                investigation,
                entries,
                digest,
                checkpoint,
                fold,
                vocabulary,
                replayedBy,
                Occurrence.at(now),
                Basis.FIRST_PARTY);
    }
}
