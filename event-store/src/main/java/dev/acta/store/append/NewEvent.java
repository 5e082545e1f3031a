package dev.acta.store.append;

import dev.acta.log.Leaf;
import dev.acta.log.PersonalRoot;
import dev.acta.log.SaltedDigest;
import dev.acta.store.EncodedEvent;
import dev.acta.store.PersonalPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event ready to be appended: serialised, salted and digested by its caller, all but the moment of recording.
 *
 * @param eventId its id
 * @param streamType the kind of stream; null for an event of no aggregate
 * @param stream the stream's name
 * @param sequence its number within the stream
 * @param encoded its type, revision and bytes
 * @param timestamp its own time, whole microseconds
 * @param payloadSalt 32 bytes
 * @param metadata its metadata's bytes
 * @param metadataSalt 32 bytes
 * @param payloadDigest 32 bytes
 * @param metadataDigest 32 bytes
 * @param personalRoot 32 bytes; null where nothing is personal
 * @param items the personal items to be written with it
 */
public record NewEvent(
        String eventId,
        @Nullable String streamType,
        String stream,
        long sequence,
        EncodedEvent encoded,
        Instant timestamp,
        byte[] payloadSalt,
        byte[] metadata,
        byte[] metadataSalt,
        byte[] payloadDigest,
        byte[] metadataDigest,
        byte @Nullable [] personalRoot,
        List<SaltedItem> items) {

    private static final int ROW_OVERHEAD = 512;
    private static final int ITEM_OVERHEAD = 96;

    /**
     * A personal item with its own salt.
     *
     * @param salt 32 bytes
     * @param bytes the item
     */
    public record SaltedItem(byte[] salt, byte[] bytes) {}

    /** Salts and digests an event. */
    public static NewEvent of(
            String eventId,
            @Nullable String streamType,
            String stream,
            long sequence,
            EncodedEvent encoded,
            byte[] metadata,
            Instant timestamp) {
        byte[] payloadSalt = Salts.next();
        byte[] metadataSalt = Salts.next();
        List<SaltedItem> items = new ArrayList<>();
        byte[] personalRoot = switch (encoded.personal()) {
            case PersonalPart.None() -> null;
            case PersonalPart.Items(List<byte[]> plain) -> salted(plain, items);
            case PersonalPart.Staged staged -> staged.root();
        };
        return new NewEvent(
                eventId,
                streamType,
                stream,
                sequence,
                encoded,
                timestamp,
                payloadSalt,
                metadata,
                metadataSalt,
                SaltedDigest.of(payloadSalt, encoded.payload()),
                SaltedDigest.of(metadataSalt, metadata),
                personalRoot,
                items);
    }

    private static byte[] salted(List<byte[]> plain, List<SaltedItem> items) {
        PersonalRoot root = new PersonalRoot();
        for (byte[] item : plain) {
            byte[] salt = Salts.next();
            items.add(new SaltedItem(salt, item));
            root.add(PersonalRoot.itemHash(salt, item));
        }
        return root.root();
    }

    Leaf leaf(Instant recordedAt) {
        return new Leaf(
                eventId,
                metadataDigest,
                payloadDigest,
                personalRoot,
                recordedAt,
                encoded.revision(),
                sequence,
                stream,
                streamType,
                timestamp,
                encoded.type());
    }

    int weight() {
        int weight = ROW_OVERHEAD + encoded.payload().length + metadata.length;
        for (SaltedItem item : items) {
            weight += ITEM_OVERHEAD + item.bytes().length;
        }
        return weight;
    }
}
