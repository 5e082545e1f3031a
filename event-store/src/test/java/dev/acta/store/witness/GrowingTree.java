package dev.acta.store.witness;

import dev.acta.log.MerkleHash;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SigningKey;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.tree.TreeHashes;
import dev.acta.log.tree.TreeRoot;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tree of a log whose entries are numbers, each with a word that tells one history from another. */
record GrowingTree(SigningKey key, String history) implements TreeHashes {

    @Override
    public byte[] subtree(int level, long index) {
        return level == 0
                ? MerkleHash.leaf((history + index).getBytes(StandardCharsets.UTF_8))
                : MerkleHash.node(subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1));
    }

    SignedCheckpoint at(long size) {
        return SignedCheckpoint.sign(
                new Checkpoint(key.verifierKey().name(), size, TreeRoot.of(size, this)), List.of(key));
    }

    /** The request that brings a witness from one size to another. */
    byte[] request(long from, long to) {
        return AddCheckpoint.of(ConsistencyProof.of(from, to, this), at(to).note())
                .bytes();
    }
}
