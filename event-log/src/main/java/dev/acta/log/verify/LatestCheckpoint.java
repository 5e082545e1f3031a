package dev.acta.log.verify;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.verify.Finding.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The latest checkpoint of a copy: how far a walk goes at least. */
final class LatestCheckpoint {

    private static final String WHERE = "checkpoint";

    /** A log signs about once a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final LogCopy copy;
    private final CheckpointReader reader;
    private final Findings findings;
    private Optional<Checkpoint> checkpoint;

    LatestCheckpoint(LogCopy copy, CheckpointReader reader, Findings findings) {
        this.copy = copy;
        this.reader = reader;
        this.findings = findings;
        checkpoint = read();
    }

    private Optional<Checkpoint> read() {
        return copy.checkpoint().flatMap(note -> reader.readLatest(note, WHERE));
    }

    boolean isThere() {
        return checkpoint.isPresent();
    }

    /** The size walked up to; 0 where there is no checkpoint. */
    long size() {
        return checkpoint.map(Checkpoint::size).orElse(0L);
    }

    /** The size that the copy has by now. */
    long sizeNow() {
        return copy.grows() ? read().map(Checkpoint::size).orElse(0L) : size();
    }

    /** The tree has the size of the checkpoint: it must have its root too. */
    void hold(Tree tree) {
        byte[] root = tree.root();
        if (root != null
                && checkpoint.isPresent()
                && !Arrays.equals(root, checkpoint.get().root())) {
            findings.add(Kind.CHECKPOINT_ROOT, WHERE, "The events do not have the root that was signed last");
        }
    }

    /**
     * Goes on to a later checkpoint if one covers a position that this one does not.
     *
     * @param position what must be covered, -1 for nothing
     * @return whether this is a later one now
     */
    boolean growsPast(long position) {
        long size = size();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (size() <= position && System.nanoTime() - until < 0) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            checkpoint = read();
        }
        return size() > size;
    }
}
