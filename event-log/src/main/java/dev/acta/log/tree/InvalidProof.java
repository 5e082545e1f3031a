package dev.acta.log.tree;

import java.io.Serial;

/** A proof of the tree does not prove what it should. */
public final class InvalidProof extends IllegalArgumentException {

    /** What is wrong with it. */
    public enum Reason {
        /** The index is negative or not below the size, so there is no such entry. */
        INDEX_OUTSIDE_TREE,
        /** A size is negative, or the earlier one above the later one. */
        SIZES_OUT_OF_ORDER,
        /** A hash of the path, a leaf hash or a root does not have 32 bytes. */
        HASH_LENGTH,
        /** The path ends before it reaches the root. */
        PATH_TOO_SHORT,
        /** The path goes on where it should have reached the root. */
        PATH_TOO_LONG,
        /** The path leads from the leaf to another root. */
        ROOT_DIFFERS,
        /** The path leads to another root of the earlier tree. */
        FROM_ROOT_DIFFERS,
        /** The path leads to another root of the later tree. */
        TO_ROOT_DIFFERS
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    InvalidProof(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
