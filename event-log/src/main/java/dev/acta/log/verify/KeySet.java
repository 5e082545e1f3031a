package dev.acta.log.verify;

/** A set of {@link ShortKey}s in one array: about 11 to 21 bytes a key. */
final class KeySet {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] slots = new long[FIRST_CAPACITY];
    private long size;
    private boolean hasZero;

    /** Adds a key; false where it was there. */
    boolean add(long key) {
        if (key == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int slot = slot(slots, key);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        if (++size > slots.length / 4 * 3L) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (long key : slots) {
            if (key != 0) {
                larger[slot(larger, key)] = key;
            }
        }
        slots = larger;
    }

    /** Where a key is or belongs: keys are hashes, so their low bits are as good as any. */
    private static int slot(long[] slots, long key) {
        int mask = slots.length - 1;
        int slot = (int) key & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
