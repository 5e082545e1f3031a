package dev.acta.query.personal;

import dev.acta.events.value.Name;
import dev.acta.events.value.Ref;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What a Ref is looked up by: its SHA-256, cut to 16 bytes. It can be guessed from an id, so rows that have one of a
 * person's go with the person's items.
 */
public final class RefKey {

    private static final int LENGTH = 16;

    private RefKey() {}

    /** The key of a Ref. */
    public static byte[] of(Ref ref) {
        return of(ref.toString());
    }

    /** The key of a name, of which {@link Name#key()} says what it is the same as. */
    public static byte[] ofName(String nameKey) {
        return of("name " + nameKey);
    }

    static byte[] of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
