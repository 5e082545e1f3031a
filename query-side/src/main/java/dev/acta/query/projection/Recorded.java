package dev.acta.query.projection;

import dev.acta.events.ActaEvent;
import dev.acta.events.FollowUp;
import dev.acta.events.Redress;
import dev.acta.events.Rewrites;
import dev.acta.events.json.EventJson;
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
 * @param payload the same as stored, or as corrected, in the revision it was stored in: corrections point into that.
 *     Personal values stand in it as {@code {"$item": number}}
 * @param items its personal items by number; null for one that was erased
 * @param standing what later events have made of it
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
        Standing standing) {
    private static final EventJson JSON = new EventJson();

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
                Standing.AS_RECORDED);
    }

    /** The same event as it reads after what later events made of it. */
    Recorded rewritten(ActaEvent reads, ObjectNode as, Standing now) {
        return new Recorded(position, type, revision, recordedAt, recorder, reads, as, items, now);
    }

    /** The positions of the corrections that are in it, in order. */
    public List<Long> corrections() {
        return standing.corrections();
    }

    /** Whether it still says something: neither voided nor, of a link, taken back. */
    public boolean stands() {
        return standing.stands();
    }

    /** The payload in today's form, whatever the revision it was stored in: for all who show it. */
    public ObjectNode current() {
        return JSON.current(type, revision, payload);
    }

    /** Who and what it is about. */
    public Set<Ref> concerns() {
        Set<Ref> all = new LinkedHashSet<>(event.subjects());
        all.addAll(event.parties());
        all.add(event.actor());
        return all;
    }

    /**
     * What it brings on record in the first place: the Ref of its own stream; of what rewrites another event or follows
     * upon something, itself, and of a complaint or a dispute that was erased, the event.
     */
    public Ref own() {
        if (event instanceof Rewrites || event instanceof FollowUp) {
            return Ref.event(position);
        }
        List<Ref> subjects = event.subjects();
        if (event instanceof Redress redress) {
            return redress.matter().known().orElse(Ref.event(position));
        }
        return subjects.isEmpty() ? Ref.event(position) : subjects.getFirst();
    }
}
