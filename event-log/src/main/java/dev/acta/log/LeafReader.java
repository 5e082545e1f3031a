package dev.acta.log;

import dev.acta.log.json.InvalidJson;
import dev.acta.log.json.JsonObject;
import dev.acta.log.json.JsonString;
import dev.acta.log.json.JsonText;
import dev.acta.log.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads leaves. Whatever it reads must be written again as the very same bytes, which rules out all other spellings.
 */
final class LeafReader {

    /** The most that every reader of JSON tells apart (RFC 8785 writes numbers as IEEE 754 doubles). */
    private static final long MOST = (1L << 53) - 1;

    private LeafReader() {}

    static Leaf read(byte[] bytes) {
        if (bytes.length > Leaf.MAX_BYTES) {
            throw new InvalidLeaf("A leaf has at most " + Leaf.MAX_BYTES + " bytes, not " + bytes.length);
        }
        Leaf leaf = shaped(bytes);
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new InvalidLeaf("The leaf is not in its canonical form");
        }
        return leaf;
    }

    private static Leaf shaped(byte[] bytes) {
        try {
            if (JsonText.parse(bytes) instanceof JsonObject json) {
                return leaf(json);
            }
        } catch (InvalidJson e) {
            throw new InvalidLeaf("The leaf is not of its form: " + e.getMessage(), e);
        }
        throw new InvalidLeaf("A leaf is a JSON object");
    }

    private static Leaf leaf(JsonObject json) {
        if (json.integer("v") != Leaf.VERSION) {
            throw new InvalidLeaf("Only leaves of version " + Leaf.VERSION + " are known");
        }
        String personal = optional(json, "personal");
        return new Leaf(
                json.string("eventId"),
                hash(json.string("metadata")),
                hash(json.string("payload")),
                personal == null ? null : hash(personal),
                time(json, "recordedAt"),
                (int) integer(json, "revision", 1, Integer.MAX_VALUE),
                integer(json, "sequence", 0, MOST),
                json.string("stream"),
                optional(json, "streamType"),
                time(json, "timestamp"),
                json.string("type"));
    }

    private static @Nullable String optional(JsonObject json, String name) {
        JsonValue value = json.member(name).orElse(null);
        return switch (value) {
            case null -> null;
            case JsonString string -> string.value();
            default -> throw new InvalidLeaf(name + " must be a string");
        };
    }

    private static long integer(JsonObject json, String name, long least, long most) {
        long value = json.integer(name);
        if (value < least || value > most) {
            throw new InvalidLeaf(name + " must be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    private static byte[] hash(String text) {
        try {
            return Sha256.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidLeaf("A digest of the leaf is none", e);
        }
    }

    private static Instant time(JsonObject json, String name) {
        try {
            return LogTime.parse(json.string(name));
        } catch (InvalidJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidLeaf(name + " is not a time of the log", e);
        }
    }
}
