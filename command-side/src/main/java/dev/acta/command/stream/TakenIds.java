package dev.acta.command.stream;

import dev.acta.events.value.Ref;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.read.Claims;
import java.util.Optional;

/** The ids that events took for the whole log, beside that of their own stream. */
public final class TakenIds {
    private final KeyedDigests digests;
    private final Claims claims;

    public TakenIds(KeyedDigests digests, Claims claims) {
        this.digests = digests;
        this.claims = claims;
    }

    /** The {@code event:} that took an id; empty where none has. */
    public Optional<Ref> takenAt(Ref id) {
        return claims.find(keyOf(id)).map(Ref::event);
    }

    /** The key under which an id is taken. */
    public byte[] keyOf(Ref id) {
        return digests.digest("id", id.toString());
    }
}
