package dev.acta.store.checkpoint;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SignedNote;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.tree.InclusionProof;
import dev.acta.store.checkpoint.Checkpoints.Published;
import dev.acta.store.read.LogTree;
import java.nio.charset.StandardCharsets;

/** Proofs that events are in the log, against published checkpoints. */
public final class Proofs {

    private final LogTree tree;

    /** Computes them from the tree of the database. */
    public Proofs(LogTree tree) {
        this.tree = tree;
    }

    /**
     * The text of an event's proof file: C2SP tlog-proof.
     *
     * @param position the event's, below the checkpoint's size
     */
    public String file(long position, Published checkpoint) {
        InclusionProof proof = InclusionProof.of(position, checkpoint.size(), tree.once());
        SignedNote note = SignedNote.parse(checkpoint.note());
        ProofFile file = ProofFile.of(proof, new SignedCheckpoint(Checkpoint.parse(note.text()), note));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
