package dev.acta.log;

import dev.acta.log.text.InvalidText;
import dev.acta.log.text.Utf8;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reads leaves. Whatever it reads must be written again as the very same bytes, which rules out all other spellings.
 */
final class LeafReader {

    /** The most that every reader of JSON tells apart (RFC 8785 writes numbers as IEEE 754 doubles). */
    private static final long MOST = (1L << 53) - 1;

    private final CanonicalReader json;

    private LeafReader(CanonicalReader json) {
        this.json = json;
    }

    static Leaf read(byte[] bytes) {
        if (bytes.length > Leaf.MAX_BYTES) {
            throw new InvalidLeaf("A leaf has at most " + Leaf.MAX_BYTES + " bytes, not " + bytes.length);
        }
        Leaf leaf = new LeafReader(new CanonicalReader(text(bytes))).leaf();
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new InvalidLeaf("The leaf is not in its canonical form");
        }
        return leaf;
    }

    private static String text(byte[] bytes) {
        try {
            return Utf8.decode(bytes);
        } catch (InvalidText e) {
            throw new InvalidLeaf("A leaf is UTF-8", e);
        }
    }

    /** Its members, in the order in which they stand. */
    private Leaf leaf() {
        Leaf leaf = new Leaf(
                json.string("eventId"),
                hash("metadata"),
                hash("payload"),
                json.isNext("personal") ? hash("personal") : null,
                time("recordedAt"),
                (int) integer("revision", 1, Integer.MAX_VALUE),
                integer("sequence", 0, MOST),
                json.string("stream"),
                json.isNext("streamType") ? json.string("streamType") : null,
                time("timestamp"),
                json.string("type"));
        integer("v", Leaf.VERSION, Leaf.VERSION);
        json.close();
        return leaf;
    }

    private long integer(String name, long least, long most) {
        long value = json.integer(name);
        if (value < least || value > most) {
            throw new InvalidLeaf(name + " must be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    private byte[] hash(String name) {
        String text = json.string(name);
        try {
            return Sha256.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidLeaf(name + " is not a digest", e);
        }
    }

    private Instant time(String name) {
        String text = json.string(name);
        try {
            return LogTime.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidLeaf(name + " is not a time of the log", e);
        }
    }
}
