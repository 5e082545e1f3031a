package dev.acta.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the tree commits to for one event: a JSON object in the canonical form of RFC 8785, of strings and integers
 * only. The event's position is not in it; the leaf's index binds that.
 *
 * @param eventId the event's id
 * @param metadata digest of the metadata, see {@link SaltedDigest}, 32 bytes
 * @param payload digest of the payload, see {@link SaltedDigest}, 32 bytes
 * @param personal root over the personal items, see {@link PersonalRoot}, 32 bytes; null where the event has none
 * @param recordedAt when the log took it in, in whole microseconds
 * @param revision the event type's revision, from 1
 * @param sequence its number within its stream, from 0
 * @param stream the stream's name
 * @param streamType the kind of stream; null for an event of no aggregate
 * @param timestamp the event's own time, in whole microseconds
 * @param type the event type's name
 */
public record Leaf(
        String eventId,
        byte[] metadata,
        byte[] payload,
        byte @Nullable [] personal,
        Instant recordedAt,
        int revision,
        long sequence,
        String stream,
        @Nullable String streamType,
        Instant timestamp,
        String type) {

    /** The most bytes a leaf may have: an entry of a C2SP tlog-tiles bundle has a 16-bit length. */
    public static final int MAX_BYTES = 65_535;

    static final int VERSION = 1;

    /**
     * Reads a leaf.
     *
     * @param bytes what {@link #bytes} wrote
     * @throws InvalidLeaf if they are anything else: not canonical, with members unknown or missing, out of range
     */
    public static Leaf parse(byte[] bytes) {
        return LeafReader.read(bytes);
    }

    /**
     * The leaf's bytes, UTF-8.
     *
     * @throws LeafTooLarge if they are more than {@link #MAX_BYTES}
     */
    public byte[] bytes() {
        CanonicalObject json = new CanonicalObject()
                .put("eventId", eventId)
                .put("metadata", Sha256.text(metadata))
                .put("payload", Sha256.text(payload));
        if (personal != null) {
            json.put("personal", Sha256.text(personal));
        }
        json.put("recordedAt", LogTime.text(recordedAt))
                .put("revision", revision)
                .put("sequence", sequence)
                .put("stream", stream);
        if (streamType != null) {
            json.put("streamType", streamType);
        }
        json.put("timestamp", LogTime.text(timestamp)).put("type", type).put("v", VERSION);
        byte[] bytes = json.close();
        if (bytes.length > MAX_BYTES) {
            throw new LeafTooLarge(eventId, bytes.length);
        }
        return bytes;
    }
}
