package dev.acta.log.tree;

import dev.acta.log.tree.InvalidProof.Reason;

/** The way of a proof's path from a node up to the root of its tree: RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
final class Climb {

    /** Where the path has got to on its level, and where that level ends: fn and sn of the RFC. */
    private long node;

    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    /**
     * Goes up by one hash of the path.
     *
     * @return whether that hash is of what stands to the left of what was reached so far
     */
    boolean nextIsLeft() {
        if (last == 0) {
            throw new InvalidProof(Reason.PATH_TOO_LONG, "The path goes on behind the root");
        }
        boolean left = (node & 1) == 1 || node == last;
        if (left) {
            // The last node of a level moves up alone where it has no sibling.
            up(Long.numberOfTrailingZeros(node));
        }
        up(1);
        return left;
    }

    /** The path has ended, which must be at the root. */
    void end() {
        if (last != 0) {
            throw new InvalidProof(Reason.PATH_TOO_SHORT, "The path ends below the root");
        }
    }

    private void up(int levels) {
        node >>>= levels;
        last >>>= levels;
    }
}
