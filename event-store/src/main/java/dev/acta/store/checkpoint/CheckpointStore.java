package dev.acta.store.checkpoint;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.tree.TreeHashes;
import java.util.Optional;

/**
 * Keeps the last checkpoint outside the database, and takes a new one only by compare-and-swap: what a restored or
 * forged database cannot talk its way past.
 */
public interface CheckpointStore {

    /** What it is called in messages: {@code the file /data/checkpoint}. */
    String name();

    /**
     * The last checkpoint it took, as it wants it published; possibly an earlier one where it tells with a delay.
     *
     * @return a signed note; empty if it took none yet
     * @throws StoreRefused.Unavailable if it cannot be asked
     */
    Optional<byte[]> latest();

    /** Whether it may begin in the middle of a log that has checkpoints already. */
    boolean mayBeginLate();

    /**
     * Passes a checkpoint; it is kept durably on return.
     *
     * @return the checkpoint as it is to be published, perhaps with a cosignature
     * @throws StoreRefused if it is not taken
     */
    SignedCheckpoint advance(Step step);

    /**
     * From one checkpoint to the next.
     *
     * @param from the last one it took, as {@link #latest()} gave it; empty for none
     * @param to the next one, of a larger size
     * @param tree the tree that both are of, to prove it with
     */
    record Step(Optional<SignedCheckpoint> from, SignedCheckpoint to, TreeHashes tree) {

        /** The size before; 0 without a checkpoint. */
        public long fromSize() {
            return from.map(it -> it.checkpoint().size()).orElse(0L);
        }
    }
}
