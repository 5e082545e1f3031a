package dev.acta.log.verify;

import dev.acta.log.verify.Finding.Kind;
import java.util.Arrays;

/**
 * Holds signed roots to the tree. Where one does not fit and the copy's tiles cannot help on, none behind it can fit
 * either: the first is told by itself, those that follow together.
 */
final class RootCheck {

    private final Findings findings;
    private boolean off;
    private long following;
    private long first;
    private long last;

    RootCheck(Findings findings) {
        this.findings = findings;
    }

    /** Holds a signed root to the tree of the size it was signed of. */
    void check(Tree tree, byte[] signed) {
        byte[] root = tree.root();
        if (Arrays.equals(root, signed)) {
            end();
        } else if (root != null && off) {
            follow(tree.size());
        } else if (root != null) {
            boolean resumed = tree.resume(signed);
            findings.add(
                    Kind.CHECKPOINT_ROOT,
                    Where.checkpoint(tree.size()),
                    "The events do not have the root that was signed"
                            + (resumed ? "; the copy's tiles do, and the walk goes on from them" : ""));
            off = !resumed;
        } else {
            var _ = tree.resume(signed);
        }
    }

    private void follow(long size) {
        first = following == 0 ? size : first;
        last = size;
        following++;
    }

    /** Tells of those that followed. */
    void end() {
        if (following > 0) {
            findings.add(
                    Kind.CHECKPOINT_ROOT,
                    Where.checkpoint(first),
                    following == 1
                            ? "Nor do they have this one's"
                            : "Nor do they have that of this one and the next " + (following - 1) + ", up to size "
                                    + last);
        }
        following = 0;
        off = false;
    }
}
