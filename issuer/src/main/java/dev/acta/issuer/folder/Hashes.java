package dev.acta.issuer.folder;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes of secrets and passwords, each with its algorithm in front. */
public final class Hashes {

    /** A secret made here has 256 random bits: slow hashing would add nothing but work for every token. */
    private static final int MADE = 4;

    /** A password thought up by a person. */
    private static final int THOUGHT_UP = 12;

    private static final PasswordEncoder KNOWN = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private Hashes() {}

    static String ofSecret(String secret) {
        return hash(MADE, secret);
    }

    static String ofPassword(String password) {
        return hash(THOUGHT_UP, password);
    }

    private static String hash(int strength, String text) {
        return "{bcrypt}" + new BCryptPasswordEncoder(strength).encode(text);
    }

    /** Compares; leaves hashes as they are, whatever their strength, because files are changed by their owner only. */
    public static PasswordEncoder comparing() {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                // To make up a hash for names that do not exist, so that they take as long as those that do.
                return password == null ? null : ofPassword(password.toString());
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                return KNOWN.matches(password, hash);
            }
        };
    }
}
