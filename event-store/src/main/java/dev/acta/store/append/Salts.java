package dev.acta.store.append;

import dev.acta.log.SaltedDigest;
import java.security.SecureRandom;

/** Where salts come from. */
public final class Salts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    /** 32 bytes that nobody can guess. */
    public static byte[] next() {
        byte[] salt = new byte[SaltedDigest.SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
