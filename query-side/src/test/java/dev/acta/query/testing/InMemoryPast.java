package dev.acta.query.testing;

import dev.acta.events.ActaEvent;
import dev.acta.events.Rewrites;
import dev.acta.events.json.EncodedJson;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Ref;
import dev.acta.query.projection.Fold;
import dev.acta.query.projection.Past;
import dev.acta.query.projection.Recorded;
import dev.acta.query.projection.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A log in memory, for folds. */
public final class InMemoryPast implements Past {

    private final EventJson json = new EventJson();
    private final List<Recorded> all = new ArrayList<>();

    /** Folds one more event and gives the changes it makes. */
    public <C> List<C> fold(ActaEvent event, Fold<C> fold) {
        EncodedJson encoded = json.encode(event);
        List<byte @Nullable []> items = new ArrayList<>(encoded.items());
        Recorded recorded = new Recorded(
                all.size(),
                encoded.type(),
                encoded.revision(),
                Instant.parse("2026-11-23T12:00:00Z").plusSeconds(all.size()),
                TestLog.RECORDER,
                json.decode(encoded.type(), encoded.revision(), encoded.payload(), items),
                json.tree(encoded.payload()),
                items,
                Standing.AS_RECORDED);
        all.add(recorded);
        List<C> changes = new ArrayList<>();
        fold.fold(recorded, this, changes::add);
        return changes;
    }

    @Override
    public Recorded at(long position) {
        return all.get((int) position);
    }

    @Override
    public List<Long> rewritingsOf(long target) {
        return all.stream()
                .filter(it -> it.event() instanceof Rewrites rewrites
                        && rewrites.rewritten().position() == target)
                .map(Recorded::position)
                .toList();
    }

    @Override
    public Optional<Recorded> named(Ref ref) {
        return all.stream()
                .filter(it -> it.event().subjects().getFirst().equals(ref))
                .findFirst();
    }
}
