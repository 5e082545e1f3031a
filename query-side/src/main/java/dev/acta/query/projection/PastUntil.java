package dev.acta.query.projection;

import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Optional;

/** An earlier past: what came after the event at a position is not there yet. */
record PastUntil(Past later, long last) implements Past {

    @Override
    public Recorded at(long position) {
        return later.at(position);
    }

    @Override
    public List<Long> rewritingsOf(long target) {
        return later.rewritingsOf(target).stream()
                .filter(position -> position <= last)
                .toList();
    }

    @Override
    public Optional<Recorded> named(Ref ref) {
        return later.named(ref).filter(recorded -> recorded.position() < last);
    }
}
