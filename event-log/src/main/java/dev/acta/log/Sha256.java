package dev.acta.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), the one hash function of this log. */
public final class Sha256 {

    /** Length of a hash, in bytes. */
    public static final int LENGTH = 32;

    /** Never fed: a copy of it is had for less than a new one is looked up for. */
    private static final MessageDigest FRESH = fresh();

    private static final String PREFIX = "sha256:";
    private static final byte[] PREFIX_BYTES = PREFIX.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private Sha256() {}

    /**
     * Hashes the concatenation of the parts.
     *
     * @param parts any number of byte strings, hashed one after the other without separators
     * @return 32 bytes
     */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /**
     * Writes a hash the way leaves carry it.
     *
     * @param hash 32 bytes
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String text(byte[] hash) {
        byte[] text = Arrays.copyOf(PREFIX_BYTES, PREFIX_BYTES.length + 2 * hash.length);
        int at = PREFIX_BYTES.length;
        for (byte b : hash) {
            text[at++] = DIGITS[b >> 4 & 0xf];
            text[at++] = DIGITS[b & 0xf];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a hash as leaves carry it.
     *
     * @param text {@code sha256:} and 64 lower-case hexadecimal digits
     * @return 32 bytes
     * @throws IllegalArgumentException if the text is anything else
     */
    public static byte[] parse(String text) {
        if (!text.startsWith(PREFIX) || text.length() != PREFIX.length() + 2 * LENGTH) {
            throw new IllegalArgumentException("A hash is " + PREFIX + " and 64 digits");
        }
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'F')) {
            throw new IllegalArgumentException("The digits of a hash are lower case");
        }
        return HexFormat.of().parseHex(text, PREFIX.length(), text.length());
    }

    /** A new one, ready to be fed. */
    static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's SHA-256 cannot be cloned", e);
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
