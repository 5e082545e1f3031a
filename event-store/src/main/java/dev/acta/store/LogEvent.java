package dev.acta.store;

import dev.acta.log.Leaf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as the log has it.
 *
 * @param position its place in the log, dense from 0
 * @param eventId its id
 * @param streamType the kind of stream; null for an event of no aggregate
 * @param stream the stream's name
 * @param sequence its number within the stream
 * @param type its type name
 * @param revision its type's revision, from 1
 * @param timestamp the event's own time, microseconds
 * @param recordedAt when the log took it in, microseconds; never falls with the position
 * @param payload its bytes, without what is personal
 * @param payloadSalt 32 bytes
 * @param metadata its metadata's bytes
 * @param metadataSalt 32 bytes
 * @param payloadDigest the digest over salt and payload, 32 bytes
 * @param metadataDigest the digest over salt and metadata, 32 bytes
 * @param personalRoot the root over its personal items, 32 bytes; null where it has none
 * @param leafHash the hash of its leaf, 32 bytes
 * @param items its personal items by number
 */
public record LogEvent(
        long position,
        String eventId,
        @Nullable String streamType,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant timestamp,
        Instant recordedAt,
        byte[] payload,
        byte[] payloadSalt,
        byte[] metadata,
        byte[] metadataSalt,
        byte[] payloadDigest,
        byte[] metadataDigest,
        byte @Nullable [] personalRoot,
        byte[] leafHash,
        List<LogItem> items) {

    /** The leaf that the tree has for this event. */
    public Leaf leaf() {
        return new Leaf(
                eventId,
                metadataDigest,
                payloadDigest,
                personalRoot,
                recordedAt,
                revision,
                sequence,
                stream,
                streamType,
                timestamp,
                type);
    }

    /** The bytes of that leaf: canonical JSON in UTF-8. */
    public byte[] leafBytes() {
        return leaf().bytes();
    }

    /** The bytes of its personal items by number; null for one that is no longer there. */
    public List<byte @Nullable []> itemBytes() {
        List<byte @Nullable []> bytes = new ArrayList<>(items.size());
        items.forEach(item -> bytes.add(item instanceof LogItem.Present present ? present.bytes() : null));
        return bytes;
    }

    /** The same event with its personal items. */
    public LogEvent withItems(List<LogItem> found) {
        return new LogEvent(
                position,
                eventId,
                streamType,
                stream,
                sequence,
                type,
                revision,
                timestamp,
                recordedAt,
                payload,
                payloadSalt,
                metadata,
                metadataSalt,
                payloadDigest,
                metadataDigest,
                personalRoot,
                leafHash,
                found);
    }
}
