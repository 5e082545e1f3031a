package dev.acta.log.tree;

import dev.acta.log.MerkleHash;
import dev.acta.log.tree.InvalidProof.Reason;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that an entry is in a tree: the Merkle audit path of RFC 6962, section 2.1.1.
 *
 * @param index the entry's position, from 0, below the size
 * @param size the number of entries in the tree, from 1
 * @param path the missing hashes of 32 bytes each, from the leaf's sibling to the root's child
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    /** @throws InvalidProof if the index is not in a tree of this size, or a hash does not have 32 bytes */
    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new InvalidProof(
                    Reason.INDEX_OUTSIDE_TREE, "There is no entry " + index + " in a tree of size " + size);
        }
        path = Hashes.checked(path);
    }

    /**
     * Makes the proof.
     *
     * @throws InvalidProof if the index is not in a tree of this size
     */
    public static InclusionProof of(long index, long size, TreeHashes hashes) {
        InclusionProof bare = new InclusionProof(index, size, List.of());
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        for (long to = size; to - from > 1; ) {
            long middle = from + TreeRoot.split(to - from);
            if (bare.index < middle) {
                path.addFirst(TreeRoot.of(middle, to, hashes));
                to = middle;
            } else {
                path.addFirst(TreeRoot.of(from, middle, hashes));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /**
     * Checks the proof, as RFC 9162, section 2.1.3.2, says.
     *
     * @param leafHash the entry's leaf hash, see {@link MerkleHash#leaf}, 32 bytes
     * @param root the root of the tree of this size, 32 bytes
     * @throws InvalidProof if the entry of this hash is not proven to be at the index in the tree of this root
     */
    public void verify(byte[] leafHash, byte[] root) {
        Hashes.checked(root);
        byte[] reached = Hashes.checked(leafHash);
        Climb climb = new Climb(index, size - 1);
        for (byte[] sibling : path) {
            reached = climb.nextIsLeft() ? MerkleHash.node(sibling, reached) : MerkleHash.node(reached, sibling);
        }
        climb.end();
        if (!MessageDigest.isEqual(reached, root)) {
            throw new InvalidProof(
                    Reason.ROOT_DIFFERS, "Entry " + index + " with this hash is not in the tree of this root");
        }
    }
}
