package dev.acta.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The right edge of the Merkle tree of RFC 6962, section 2.1: the roots of the largest complete subtrees that the
 * leaves so far fall into, from the leftmost (largest) to the rightmost (smallest). It is all that appending needs.
 *
 * <p>There is one such subtree for every bit set in the size. Not safe for use by several threads.
 */
public final class RightEdge {

    private static final int TILE_HEIGHT = 8;

    private final List<byte[]> subtrees;
    private long size;

    private RightEdge(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /** The edge of the empty tree. */
    public static RightEdge empty() {
        return new RightEdge(0, new ArrayList<>());
    }

    /**
     * Reads an edge back from its stored form.
     *
     * @param size number of leaves, 0 or more
     * @param bytes the subtrees' roots one after the other, 32 bytes for each bit set in {@code size}
     * @throws IllegalArgumentException if the length does not fit the size
     */
    public static RightEdge of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Sha256.LENGTH) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves does not have a right edge of " + bytes.length + " bytes");
        }
        List<byte[]> subtrees = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += Sha256.LENGTH) {
            subtrees.add(Arrays.copyOfRange(bytes, from, from + Sha256.LENGTH));
        }
        return new RightEdge(size, subtrees);
    }

    /** An independent copy. */
    public RightEdge copy() {
        return new RightEdge(size, new ArrayList<>(subtrees));
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /**
     * Adds one leaf.
     *
     * @param leafHash its hash, 32 bytes
     * @param completed told of every subtree of 256, 65,536 ... leaves that this leaf completes
     */
    public void append(byte[] leafHash, Consumer<Subtree> completed) {
        byte[] hash = leafHash;
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>>= 1) {
            hash = MerkleHash.node(subtrees.removeLast(), hash);
            level++;
            if (level % TILE_HEIGHT == 0) {
                completed.accept(new Subtree(level, size >>> level, hash));
            }
        }
        subtrees.add(hash);
        size++;
    }

    /**
     * The root of the whole tree; of the empty one, the hash of nothing.
     *
     * @return 32 bytes
     */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Sha256.of();
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = MerkleHash.node(subtrees.get(i), root);
        }
        return root;
    }

    /** The stored form: the subtrees' roots one after the other, 32 bytes for each bit set in the size. */
    public byte[] bytes() {
        byte[] bytes = new byte[subtrees.size() * Sha256.LENGTH];
        for (int i = 0; i < subtrees.size(); i++) {
            System.arraycopy(subtrees.get(i), 0, bytes, i * Sha256.LENGTH, Sha256.LENGTH);
        }
        return bytes;
    }
}
