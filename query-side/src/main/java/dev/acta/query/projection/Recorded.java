package dev.acta.query.projection;

import dev.acta.events.ActaEvent;
import dev.acta.events.RecordCorrected;
import dev.acta.events.value.Ref;
import dev.acta.store.LogEvent;
import dev.acta.store.axon.MetadataBytes;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as folds see it.
 *
 * @param position its place in the log
 * @param type its type name
 * @param revision the revision it was stored in
 * @param recordedAt when the log took it in
 * @param recorder the client that recorded it
 * @param event what it says
 * @param payload the same as stored, or as corrected: personal values stand in it as {@code {"$item": number}}
 * @param items its personal items by number; null for one that was erased
 * @param corrections the positions of the corrections that are in it, in order
 */
public record Recorded(
        long position,
        String type,
        int revision,
        Instant recordedAt,
        String recorder,
        ActaEvent event,
        ObjectNode payload,
        List<byte @Nullable []> items,
        List<Long> corrections) {

    /** An event of the log with what was read out of it. */
    static Recorded of(LogEvent stored, ActaEvent event, ObjectNode payload) {
        return new Recorded(
                stored.position(),
                stored.type(),
                stored.revision(),
                stored.recordedAt(),
                MetadataBytes.read(stored.metadata()).getOrDefault("clientId", ""),
                event,
                payload,
                stored.itemBytes(),
                List.of());
    }

    /** The same event as it reads after corrections. */
    Recorded corrected(ActaEvent reads, ObjectNode as, List<Long> by) {
        return new Recorded(position, type, revision, recordedAt, recorder, reads, as, items, by);
    }

    /** Who and what it is about. */
    public Set<Ref> concerns() {
        Set<Ref> all = new LinkedHashSet<>(event.subjects());
        all.addAll(event.parties());
        all.add(event.actor());
        return all;
    }

    /**
     * What it brings on record in the first place: the Ref of its own stream; of a correction, the correction itself.
     */
    public Ref own() {
        List<Ref> subjects = event.subjects();
        return event instanceof RecordCorrected || subjects.isEmpty() ? Ref.event(position) : subjects.getFirst();
    }
}
