package dev.acta.store.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests that only a holder of the key can compute: HMAC-SHA-256 (RFC 2104), cut to 16 bytes. A plain digest of
 * something short, say an account's id, is found by trying.
 */
public final class KeyedDigests {

    /** Length of a digest, in bytes. */
    public static final int LENGTH = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    /**
     * Digests with a key.
     *
     * @param key 32 bytes; all nodes of a log have the same, for ever
     * @throws IllegalArgumentException if it has another length
     */
    public KeyedDigests(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("The digest key has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The digest of some parts; where one ends and the next begins counts.
     *
     * @param purpose keeps digests for different uses apart
     * @param parts what is digested
     * @return 16 bytes
     */
    public byte[] digest(String purpose, byte[]... parts) {
        Mac mac = mac();
        add(mac, purpose.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            add(mac, part);
        }
        return Arrays.copyOf(mac.doFinal(), LENGTH);
    }

    /** The digest of some texts, in UTF-8. */
    public byte[] digest(String purpose, String... parts) {
        return digest(
                purpose,
                Arrays.stream(parts)
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
    }

    /** A digest of the key itself, to recognise it by; 16 bytes. */
    public byte[] fingerprint() {
        return digest("fingerprint", new byte[0][]);
    }

    private static void add(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        mac.update(part);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
