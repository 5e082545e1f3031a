package dev.acta.log.verify;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Holds the tree to the checkpoints that the auditor kept: what shows a whole history exchanged. */
final class EarlierChecks {

    private record Kept(String where, Checkpoint checkpoint) {

        long size() {
            return checkpoint.size();
        }
    }

    private final Findings findings;
    private final Deque<Kept> ahead;
    private long held;

    EarlierChecks(List<EarlierCheckpoint> kept, CheckpointReader reader, Findings findings) {
        this.findings = findings;
        ahead = new ArrayDeque<>(kept.stream()
                .flatMap(it -> {
                    String where = "earlier checkpoint " + it.name();
                    return reader.readKept(it.note(), where).map(read -> new Kept(where, read)).stream();
                })
                .sorted(Comparator.comparingLong(Kept::size))
                .toList());
    }

    /**
     * The tree has this size now: holds to it what was kept of that size.
     *
     * @param listed whether the copy lists a checkpoint of that size too
     */
    void at(Tree tree, boolean listed) {
        while (!ahead.isEmpty() && ahead.getFirst().size() == tree.size()) {
            hold(ahead.removeFirst(), tree, listed);
        }
    }

    private void hold(Kept kept, Tree tree, boolean listed) {
        held++;
        if (!listed) {
            String message = "The log signed it, and the copy lists no checkpoint of size " + kept.size();
            findings.add(new Finding(Kind.CHECKPOINT_MISSING, kept.where, message, true));
        }
        byte[] root = tree.root();
        if (root == null) {
            find(kept, "It cannot be held to the events: not all of their hashes are to be had");
        } else if (!Arrays.equals(root, kept.checkpoint.root())) {
            find(kept, "The log had another root at size " + kept.size() + ": its history has been changed since");
        }
    }

    /** The size of the next one to be held to the tree; {@code Long.MAX_VALUE} where there is none. */
    long nextSize() {
        return ahead.isEmpty() ? Long.MAX_VALUE : ahead.getFirst().size();
    }

    /** All events up to the latest checkpoint are walked. */
    void end(long size) {
        for (Kept kept : ahead) {
            find(kept, "It has " + kept.size() + " events, and the log now has only " + size + ": it was cut back");
        }
    }

    /** How many were held to the tree. */
    long held() {
        return held;
    }

    private void find(Kept kept, String message) {
        findings.add(new Finding(Kind.CHECKPOINT_ROOT, kept.where, message, true));
    }
}
