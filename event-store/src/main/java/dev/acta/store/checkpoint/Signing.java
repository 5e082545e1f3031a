package dev.acta.store.checkpoint;

import dev.acta.log.RightEdge;
import dev.acta.log.Subtree;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.InvalidProof;
import dev.acta.store.checkpoint.CheckpointStore.Step;
import dev.acta.store.checkpoint.Past.Kept;
import dev.acta.store.checkpoint.SigningTables.Head;
import dev.acta.store.read.LogTree;
import dev.acta.store.read.NoSuchHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Signs the log as it stands, if it is the one that was signed before. Every checkpoint passes the stores outside the
 * database before it is published in it. Used by one thread.
 */
final class Signing {

    private final SigningTables tables;
    private final LogTree log;
    private final LogKeys keys;
    private final PastReader pasts;
    private @Nullable Checkpoint last;
    private RightEdge edge = RightEdge.empty();

    Signing(DataSource database, LogKeys keys, List<CheckpointStore> stores) {
        this.tables = new SigningTables(database);
        this.log = new LogTree(database);
        this.keys = keys;
        this.pasts = new PastReader(tables, log, keys, stores);
    }

    /**
     * Signs the log if it has grown.
     *
     * @throws Contradiction if the log is not the one that was signed
     * @throws StoreRefused if a store cannot be asked, or was quicker
     */
    void advance() {
        Checkpoint before = last;
        if (before != null && isAt(before, tables.head())) {
            return;
        }
        if (!tables.keepsWhatItCommits()) {
            throw new StoreRefused.Unavailable(
                    "PostgreSQL runs with fsync off: what it commits can be lost, so nothing is signed", null);
        }
        Past past = pasts.read();
        tables.flush();
        Optional<SignedCheckpoint> ahead = past.ahead();
        if (ahead.isPresent()) {
            pass(ahead.get(), past);
            past = pasts.read();
            tables.flush();
        }
        if (past.size() > past.publishedSize()) {
            sign(past);
        }
        last = new Checkpoint(keys.origin(), past.size(), past.root());
    }

    private static boolean isAt(Checkpoint checkpoint, Head head) {
        return head.size() == checkpoint.size()
                && head.events() == head.size()
                && head.agreesWithItself()
                && (head.size() == 0 || Arrays.equals(head.root(), checkpoint.root()));
    }

    /** Looks everything over again at the next turn. */
    void forget() {
        last = null;
    }

    private void sign(Past past) {
        RightEdge folded = folded(past);
        Checkpoint next = new Checkpoint(keys.origin(), past.size(), past.root());
        prove(past.published(), next, past);
        past.kept().forEach(kept -> prove(kept.checkpoint(), next, past));
        pass(SignedCheckpoint.sign(next, keys.signing()), past);
        edge = folded;
    }

    /** The edge that the leaves since the last checkpoint lead to, which must be the log's. */
    private RightEdge folded(Past past) {
        boolean known = past.published()
                .map(it -> it.checkpoint().size() == edge.size()
                        && Arrays.equals(it.checkpoint().root(), edge.root()))
                .orElse(false);
        RightEdge from = known ? edge.copy() : log.edge(past.publishedSize());
        List<Subtree> completed = new ArrayList<>();
        tables.fold(from, past.size(), completed::add);
        if (from.size() != past.size()) {
            throw Contradiction.changed("The event at position " + from.size() + " is missing");
        }
        if (!Arrays.equals(from.root(), past.root()) || !areStored(completed, past)) {
            throw Contradiction.changed("The events from position " + past.publishedSize() + " to " + (past.size() - 1)
                    + " do not lead from the last checkpoint to the head of the log");
        }
        return from;
    }

    private static boolean areStored(List<Subtree> completed, Past past) {
        try {
            return completed.stream()
                    .allMatch(it -> Arrays.equals(past.tree().subtree(it.level(), it.index()), it.hash()));
        } catch (NoSuchHash _) {
            return false;
        }
    }

    private static void prove(Optional<SignedCheckpoint> from, Checkpoint to, Past past) {
        if (from.isEmpty()) {
            return;
        }
        Checkpoint earlier = from.get().checkpoint();
        try {
            ConsistencyProof.of(earlier.size(), to.size(), past.tree()).verify(earlier.root(), to.root());
        } catch (InvalidProof | NoSuchHash e) {
            throw Contradiction.changed("The log of size " + to.size()
                    + " cannot be proven to begin with that of the checkpoint of size " + earlier.size() + ": "
                    + e.getMessage());
        }
    }

    /** Brings a checkpoint past every store that is behind it, and publishes it. */
    private void pass(SignedCheckpoint checkpoint, Past past) {
        SignedCheckpoint passed = checkpoint;
        for (Kept kept : past.kept()) {
            if (kept.size() < checkpoint.checkpoint().size()) {
                prove(kept.checkpoint(), checkpoint.checkpoint(), past);
                passed = passed(kept, passed, past);
            }
        }
        prove(past.published(), checkpoint.checkpoint(), past);
        tables.publish(passed);
    }

    private SignedCheckpoint passed(Kept kept, SignedCheckpoint checkpoint, Past past) {
        try {
            return kept.store().advance(new Step(kept.checkpoint(), checkpoint, past.tree()));
        } catch (StoreRefused.Inconsistent | NoSuchHash e) {
            throw Contradiction.changed(String.valueOf(e.getMessage()));
        } catch (StoreRefused.Stale e) {
            long size = tables.head().size();
            if (e.size() > size) {
                throw Contradiction.lost("The log has " + size + " events, but " + e.getMessage());
            }
            throw e;
        }
    }
}
