package dev.acta.query.http;

import dev.acta.store.personal.KeyedDigests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Cursors: where a page ended and as of which position, sealed together with the query they belong to, so that no other
 * can be made up. All nodes that serve one client need the same key.
 */
public final class CursorSeal {

    private static final String PURPOSE = "cursor";
    private static final String SEPARATOR = " ";

    private final KeyedDigests digests;

    public CursorSeal(KeyedDigests digests) {
        this.digests = digests;
    }

    /** A cursor for a query; the numbers say where it goes on. */
    public String seal(String query, List<Long> numbers) {
        byte[] text = String.join(
                        SEPARATOR, numbers.stream().map(String::valueOf).toList())
                .getBytes(StandardCharsets.US_ASCII);
        byte[] seal = digest(query, text);
        byte[] sealed = Arrays.copyOf(seal, seal.length + text.length);
        System.arraycopy(text, 0, sealed, seal.length, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The numbers of a cursor.
     *
     * @throws Refusal if it was not sealed here, or for another query
     */
    public List<Long> open(String query, String cursor) {
        byte[] sealed = decoded(cursor);
        if (sealed.length > KeyedDigests.LENGTH) {
            byte[] text = Arrays.copyOfRange(sealed, KeyedDigests.LENGTH, sealed.length);
            byte[] seal = Arrays.copyOf(sealed, KeyedDigests.LENGTH);
            if (MessageDigest.isEqual(seal, digest(query, text))) {
                return Arrays.stream(new String(text, StandardCharsets.US_ASCII).split(SEPARATOR))
                        .map(Long::valueOf)
                        .toList();
            }
        }
        throw Refusal.cursor("is not one that this query was given; begin again without it");
    }

    private byte[] digest(String query, byte[] text) {
        return digests.digest(PURPOSE, query.getBytes(StandardCharsets.UTF_8), text);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.cursor("is not a cursor").initCause(e);
        }
    }
}
