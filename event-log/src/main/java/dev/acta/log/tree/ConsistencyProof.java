package dev.acta.log.tree;

import dev.acta.log.MerkleHash;
import dev.acta.log.Sha256;
import dev.acta.log.tree.InvalidProof.Reason;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a later tree begins with all entries of an earlier one: RFC 6962, section 2.1.2. From the empty tree, and
 * between trees of one size, the path is empty.
 *
 * @param from the size of the earlier tree, from 0
 * @param to the size of the later tree, not below {@code from}
 * @param path the hashes, 32 bytes each, in the RFC's order
 */
public record ConsistencyProof(long from, long to, List<byte[]> path) {

    /** @throws InvalidProof if the sizes are out of order, or a hash does not have 32 bytes */
    public ConsistencyProof {
        if (from < 0 || from > to) {
            throw new InvalidProof(
                    Reason.SIZES_OUT_OF_ORDER, "A tree of size " + to + " does not come after one of size " + from);
        }
        path = Hashes.checked(path);
    }

    /**
     * Makes the proof.
     *
     * @throws InvalidProof if the sizes are out of order
     */
    public static ConsistencyProof of(long from, long to, TreeHashes hashes) {
        ConsistencyProof bare = new ConsistencyProof(from, to, List.of());
        if (from == 0 || from == to) {
            return bare;
        }
        List<byte[]> path = new ArrayList<>();
        long left = 0;
        long right = to;
        while (from < right) {
            long middle = left + TreeRoot.split(right - left);
            if (from <= middle) {
                path.addFirst(TreeRoot.of(middle, right, hashes));
                right = middle;
            } else {
                path.addFirst(TreeRoot.of(left, middle, hashes));
                left = middle;
            }
        }
        // Where the earlier tree is itself the subtree that was reached, its root is known to who checks.
        if (left > 0) {
            path.addFirst(TreeRoot.of(left, right, hashes));
        }
        return new ConsistencyProof(from, to, path);
    }

    /**
     * Checks the proof, as RFC 9162, section 2.1.4.2, says.
     *
     * @param fromRoot the root of the earlier tree, 32 bytes; for size 0 it must be the hash of nothing
     * @param toRoot the root of the later tree, 32 bytes
     * @throws InvalidProof if the later tree is not proven to begin with the entries of the earlier one
     */
    public void verify(byte[] fromRoot, byte[] toRoot) {
        Hashes.checked(fromRoot);
        Hashes.checked(toRoot);
        if (from == 0 || from == to) {
            withoutPath(fromRoot, toRoot);
        } else {
            alongPath(fromRoot, toRoot);
        }
    }

    private void withoutPath(byte[] fromRoot, byte[] toRoot) {
        if (!path.isEmpty()) {
            throw new InvalidProof(Reason.PATH_TOO_LONG, "Between these sizes the path is empty");
        }
        if (from == 0) {
            same(Sha256.of(), fromRoot, Reason.FROM_ROOT_DIFFERS);
        }
        if (from == to) {
            same(fromRoot, toRoot, Reason.TO_ROOT_DIFFERS);
        }
    }

    private void alongPath(byte[] fromRoot, byte[] toRoot) {
        if (path.isEmpty()) {
            throw new InvalidProof(Reason.PATH_TOO_SHORT, "Between these sizes the path is not empty");
        }
        // A complete subtree is a node of the later tree, and the path begins at its root.
        boolean complete = Long.bitCount(from) == 1;
        int height = Long.numberOfTrailingZeros(from);
        Climb climb = new Climb((from - 1) >>> height, (to - 1) >>> height);
        byte[] earlier = complete ? fromRoot : path.getFirst();
        byte[] later = earlier;
        for (byte[] sibling : complete ? path : path.subList(1, path.size())) {
            if (climb.nextIsLeft()) {
                earlier = MerkleHash.node(sibling, earlier);
                later = MerkleHash.node(sibling, later);
            } else {
                later = MerkleHash.node(later, sibling);
            }
        }
        climb.end();
        same(earlier, fromRoot, Reason.FROM_ROOT_DIFFERS);
        same(later, toRoot, Reason.TO_ROOT_DIFFERS);
    }

    private void same(byte[] reached, byte[] root, Reason reason) {
        if (!MessageDigest.isEqual(reached, root)) {
            throw new InvalidProof(
                    reason, "The tree of size " + to + " is not proven to begin with that of size " + from);
        }
    }
}
