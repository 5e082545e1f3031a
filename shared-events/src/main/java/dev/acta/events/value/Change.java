package dev.acta.events.value;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One place of a record that a correction puts right.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the payload as stored
 * @param stood the {@linkplain Commitment commitment} of what stood there; of JSON {@code null} where nothing did
 * @param should what should stand there; JSON {@code null} where nothing should
 */
public record Change(String pointer, String stood, JsonNode should) {
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)+");

    public Change {
        Require.text("pointer", pointer, Require.TITLE);
        if (!POINTER.matcher(pointer).matches()) {
            throw new InvalidValue(
                    "pointer", "must be a JSON pointer (RFC 6901) such as /institute or /sources/0/title");
        }
        Require.commitment("stood", stood);
        CanonicalJson.require("should", should);
    }

    /** Whether one of the two places lies in the other. */
    public boolean overlaps(Change other) {
        return (pointer + "/").startsWith(other.pointer + "/") || (other.pointer + "/").startsWith(pointer + "/");
    }
}
