package dev.acta.server.demo;

import java.util.Base64;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

/**
 * Ids of accounts that never were, in the form of the hashed ids of Twitter's published archives: base64 of 32 bytes,
 * in which {@code /} and the padding are sometimes lost. The same seed gives the same ids.
 */
final class SyntheticAccounts implements Iterator<String> {

    private static final int HASH_BYTES = 32;
    private static final int ONE_IN = 8;

    private final SplittableRandom random;
    private final int count;
    private int given;

    SyntheticAccounts(long seed, int count) {
        this.random = new SplittableRandom(seed);
        this.count = count;
    }

    @Override
    public boolean hasNext() {
        return given < count;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all %d are given".formatted(count));
        }
        given++;
        byte[] hash = new byte[HASH_BYTES];
        random.nextBytes(hash);
        String id = Base64.getEncoder().encodeToString(hash);
        if (lost()) {
            id = id.replace("=", "");
        }
        return lost() ? id.replace("/", "") : id;
    }

    private boolean lost() {
        return random.nextInt(ONE_IN) == 0;
    }
}
