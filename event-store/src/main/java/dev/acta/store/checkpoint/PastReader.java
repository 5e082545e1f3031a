package dev.acta.store.checkpoint;

import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.tree.TreeHashes;
import dev.acta.log.tree.TreeRoot;
import dev.acta.store.checkpoint.Past.Kept;
import dev.acta.store.checkpoint.SigningTables.Head;
import dev.acta.store.read.LogTree;
import dev.acta.store.read.NoSuchHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the log as it stands against everything that was signed of it. */
final class PastReader {

    private final SigningTables tables;
    private final LogTree log;
    private final LogKeys keys;
    private final List<CheckpointStore> stores;

    PastReader(SigningTables tables, LogTree log, LogKeys keys, List<CheckpointStore> stores) {
        this.tables = tables;
        this.log = log;
        this.keys = keys;
        this.stores = stores;
    }

    /**
     * Looks everywhere.
     *
     * @throws Contradiction if the log is not the one that was signed, or not whole
     * @throws StoreRefused.Unavailable if a store cannot be asked
     */
    Past read() {
        // The stores first: none of them can then be ahead of the log because it has grown meanwhile.
        List<Kept> kept = new ArrayList<>();
        stores.forEach(store -> kept.add(new Kept(store, store.latest().map(note -> opened(store.name(), note)))));
        Optional<SignedCheckpoint> published = tables.published().map(note -> opened("the table checkpoint", note));
        Head head = tables.head();
        TreeHashes tree = log.once();
        byte[] root = rootOf(head, tree);
        kept.forEach(it -> it.checkpoint()
                .ifPresent(held -> mustBePartOf(head, tree, it.store().name(), held)));
        published.ifPresent(held -> mustBePartOf(head, tree, "the table checkpoint", held));
        kept.forEach(it -> mustKnowWhatWasPublished(it, published));
        return new Past(head.size(), root, tree, published, kept);
    }

    private SignedCheckpoint opened(String where, byte[] note) {
        try {
            return SignedCheckpoint.open(note, keys.known());
        } catch (InvalidNote | InvalidCheckpoint e) {
            throw Contradiction.foreign("The last checkpoint in " + where + " is not one of this log, " + keys.origin()
                    + ": " + e.getMessage());
        }
    }

    /** The root of the whole log, as its head and its tree both must have it. */
    private static byte[] rootOf(Head head, TreeHashes tree) {
        byte[] root = head.root();
        if (head.events() != head.size()) {
            throw Contradiction.changed(
                    "The head of the log says " + head.size() + " events, but there are " + head.events());
        }
        if (root == null) {
            return Sha256.of();
        }
        if (!head.agreesWithItself()) {
            throw Contradiction.changed(
                    "In the head of the log at size " + head.size() + " the root is not that of the right edge");
        }
        if (!Arrays.equals(root(head.size(), tree), root)) {
            throw Contradiction.changed(
                    "The head of the log at size " + head.size() + " has another root than the leaf hashes lead to");
        }
        return root;
    }

    private static void mustBePartOf(Head head, TreeHashes tree, String where, SignedCheckpoint held) {
        Checkpoint checkpoint = held.checkpoint();
        if (checkpoint.size() > head.size()) {
            throw Contradiction.lost("The log has " + head.size() + " events, but the checkpoint in " + where
                    + " is of " + checkpoint.size());
        }
        if (!Arrays.equals(root(checkpoint.size(), tree), checkpoint.root())) {
            throw Contradiction.changed("The checkpoint of size " + checkpoint.size() + " in " + where
                    + " has another root than the log at that size: an event before position " + checkpoint.size()
                    + " was changed, or this is another history");
        }
    }

    private static byte[] root(long size, TreeHashes tree) {
        try {
            return TreeRoot.of(size, tree);
        } catch (NoSuchHash e) {
            throw Contradiction.changed("The tree of the first " + size + " events has a gap: " + e.getMessage());
        }
    }

    private static void mustKnowWhatWasPublished(Kept kept, Optional<SignedCheckpoint> published) {
        if (kept.checkpoint().isEmpty()
                && published.isPresent()
                && !kept.store().mayBeginLate()) {
            throw new StoreRefused.Unavailable(
                    "There is nothing in " + kept.store().name() + ", but checkpoints up to size "
                            + Past.sizeOf(published) + " were signed. Put it back; if a new one is meant, make it an"
                            + " empty file",
                    null);
        }
    }
}
