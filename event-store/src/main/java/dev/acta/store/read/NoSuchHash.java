package dev.acta.store.read;

import java.io.Serial;

/** The log does not reach so far, or a row of the tree is not there. */
public final class NoSuchHash extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    NoSuchHash(int level, long index) {
        super("The log has no hash at level " + level + ", index " + index + " of its tree");
    }
}
