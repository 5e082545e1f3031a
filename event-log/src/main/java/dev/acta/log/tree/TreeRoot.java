package dev.acta.log.tree;

import dev.acta.log.MerkleHash;
import dev.acta.log.Sha256;

/** Roots of trees of any size: the Merkle Tree Hash of RFC 6962, section 2.1. */
public final class TreeRoot {

    private TreeRoot() {}

    /**
     * The root of the tree of the first leaves.
     *
     * @param size how many leaves, 0 or more
     * @return 32 bytes; of the empty tree, the hash of nothing
     * @throws IllegalArgumentException if the size is negative
     */
    public static byte[] of(long size, TreeHashes hashes) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has no size " + size);
        }
        return size == 0 ? Sha256.of() : of(0, size, hashes);
    }

    /** MTH(D[from:to]), where from is a multiple of the largest power of two that is not above the range's length. */
    static byte[] of(long from, long to, TreeHashes hashes) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return hashes.subtree(level, from >>> level);
        }
        long middle = from + split(leaves);
        return MerkleHash.node(of(from, middle, hashes), of(middle, to, hashes));
    }

    /** The k of the RFC: the largest power of two smaller than the number of leaves, which is 2 or more. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
