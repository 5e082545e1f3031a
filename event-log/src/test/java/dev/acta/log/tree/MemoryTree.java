package dev.acta.log.tree;

import dev.acta.log.MerkleHash;

/** The same made-up entries as {@link Rfc6962}, as a tree that proofs are made from. */
final class MemoryTree implements TreeHashes {

    private final int size;

    MemoryTree(int size) {
        this.size = size;
    }

    @Override
    public byte[] subtree(int level, long index) {
        if ((index + 1) << level > size) {
            throw new AssertionError("Asked for subtree " + index + " of level " + level + ", not complete");
        }
        return level == 0
                ? MerkleHash.leaf(Rfc6962.entry((int) index))
                : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }
}
