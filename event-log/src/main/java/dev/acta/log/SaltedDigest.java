package dev.acta.log;

/**
 * A commitment to bytes: their SHA-256 behind a salt, so that short or guessable contents cannot be found by trying.
 */
public final class SaltedDigest {

    /** Length of a salt, in bytes. */
    public static final int SALT_LENGTH = 32;

    private SaltedDigest() {}

    /**
     * The digest {@code SHA-256(salt || bytes)}.
     *
     * @param salt 32 random bytes
     * @param bytes what is committed to
     * @return 32 bytes
     * @throws IllegalArgumentException if the salt has another length
     */
    public static byte[] of(byte[] salt, byte[] bytes) {
        return Sha256.of(checked(salt), bytes);
    }

    static byte[] checked(byte[] salt) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("A salt has " + SALT_LENGTH + " bytes, not " + salt.length);
        }
        return salt;
    }
}
