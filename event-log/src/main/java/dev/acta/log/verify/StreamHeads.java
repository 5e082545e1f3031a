package dev.acta.log.verify;

/**
 * The next sequence of every stream, by the stream's {@link ShortKey}, in two arrays: about 16 to 32 bytes a stream, so
 * that ten million of them take a few hundred megabytes.
 */
final class StreamHeads {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] keys = new long[FIRST_CAPACITY];
    private long[] next = new long[FIRST_CAPACITY];
    private long streams;

    /**
     * Goes on by one event of a stream.
     *
     * @return the sequence that the event should have had
     */
    long pass(long streamKey, long sequence) {
        long key = streamKey == 0 ? 1 : streamKey;
        int slot = slot(keys, key);
        long expected = next[slot];
        next[slot] = sequence + 1;
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (++streams > keys.length / 4 * 3L) {
                grow();
            }
        }
        return expected;
    }

    /** How many streams there are. */
    long streams() {
        return streams;
    }

    private void grow() {
        long[] moreKeys = new long[Math.multiplyExact(keys.length, 2)];
        long[] moreNext = new long[moreKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(moreKeys, keys[i]);
                moreKeys[slot] = keys[i];
                moreNext[slot] = next[i];
            }
        }
        keys = moreKeys;
        next = moreNext;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
