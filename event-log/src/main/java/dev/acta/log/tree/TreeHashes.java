package dev.acta.log.tree;

/** Where the tree's hashes come from: a database, tiles, memory. All proofs are made from this alone. */
@FunctionalInterface
public interface TreeHashes {

    /**
     * The root of a complete subtree.
     *
     * @param level its height: it covers {@code 2^level} leaves, and is a leaf's hash at 0
     * @param index which of its level it is, from 0 at the left: its first leaf is {@code index * 2^level}
     * @return 32 bytes, not to be changed by the caller
     */
    byte[] subtree(int level, long index);
}
