package dev.acta.store.checkpoint;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.tree.TreeHashes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has been signed of the log, wherever it is kept; all of it holds of the log as it stands.
 *
 * @param size how many events the log has
 * @param root the root of its tree, 32 bytes
 * @param tree its tree
 * @param published the last checkpoint in the database
 * @param kept the last checkpoint of each store outside of it
 */
record Past(long size, byte[] root, TreeHashes tree, Optional<SignedCheckpoint> published, List<Kept> kept) {

    /** What a store has. */
    record Kept(CheckpointStore store, Optional<SignedCheckpoint> checkpoint) {

        long size() {
            return sizeOf(checkpoint);
        }
    }

    long publishedSize() {
        return sizeOf(published);
    }

    /** A checkpoint that a store took and the database has not: its signer was stopped between the two. */
    Optional<SignedCheckpoint> ahead() {
        return kept.stream()
                .filter(it -> it.size() > publishedSize())
                .max(Comparator.comparingLong(Kept::size))
                .flatMap(Kept::checkpoint);
    }

    static long sizeOf(Optional<SignedCheckpoint> checkpoint) {
        return checkpoint.map(it -> it.checkpoint().size()).orElse(0L);
    }
}
