package dev.acta.log.proof;

import dev.acta.log.MerkleHash;
import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.proof.InvalidProofFile.Reason;
import dev.acta.log.text.Base64Text;
import dev.acta.log.text.Utf8;
import dev.acta.log.tree.InclusionProof;
import dev.acta.log.tree.InvalidProof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proves offline that an entry is in the log: C2SP tlog-proof.
 *
 * @param extra bytes that nothing vouches for; null where there are none
 * @param index the entry's position, from 0
 * @param path the inclusion proof's hashes, 32 bytes each, at most 63
 * @param checkpoint the signed checkpoint it leads to
 */
public record ProofFile(byte @Nullable [] extra, long index, List<byte[]> path, SignedNote checkpoint) {

    /** The most bytes that are read as a proof file. */
    public static final int MAX_BYTES = 2 * SignedNote.MAX_BYTES;

    /** No tree of 64-bit sizes needs more. */
    static final int MAX_PATH = 63;

    static final String FORMAT = "c2sp.org/tlog-proof@v1";
    static final String EXTRA = "extra ";
    static final String INDEX = "index ";

    /** @throws InvalidProofFile if a part is not of its form */
    public ProofFile(byte @Nullable [] extra, long index, List<byte[]> path, SignedNote checkpoint) {
        // Spelled out: a compact constructor would lose the annotation for other modules.
        if (index < 0) {
            throw new InvalidProofFile(Reason.INDEX, "There is no entry " + index);
        }
        if (path.size() > MAX_PATH || path.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            throw new InvalidProofFile(Reason.PATH, "A path has at most 63 hashes of 32 bytes each");
        }
        try {
            Checkpoint.parse(checkpoint.text());
        } catch (InvalidCheckpoint e) {
            throw new InvalidProofFile(Reason.CHECKPOINT, "The note is not a checkpoint: " + e.getMessage());
        }
        this.extra = extra;
        this.index = index;
        this.path = List.copyOf(path);
        this.checkpoint = checkpoint;
    }

    /** A proof without extra data. */
    public ProofFile(long index, List<byte[]> path, SignedNote checkpoint) {
        this(null, index, path, checkpoint);
    }

    /** The file of a proof. */
    public static ProofFile of(InclusionProof proof, SignedCheckpoint checkpoint) {
        return new ProofFile(proof.index(), proof.path(), checkpoint.note());
    }

    /**
     * Reads a proof file.
     *
     * @throws InvalidProofFile if the bytes are not one, or more than {@link #MAX_BYTES}
     */
    public static ProofFile parse(byte[] bytes) {
        return ProofFileReader.read(bytes);
    }

    /** As it is given out, usually as {@code *.tlog-proof}. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        if (extra != null) {
            text.append(EXTRA).append(Base64Text.encode(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(Base64Text.encode(hash)).append('\n'));
        text.append('\n').append(Utf8.decode(checkpoint.bytes()));
        return Utf8.encode(text.toString());
    }

    /**
     * Checks that the entry is in the log that the keys stand for.
     *
     * @param leaf the entry's bytes
     * @return the checkpoint it was proven against
     * @throws InvalidNote if a signature of a trusted key is wrong, or none signed
     * @throws InvalidCheckpoint if the checkpoint's own log did not sign it
     * @throws InvalidProof if the entry is not proven to be at the index
     */
    public SignedCheckpoint verify(byte[] leaf, TrustedKeys keys) {
        SignedCheckpoint signed = SignedCheckpoint.open(checkpoint, keys);
        new InclusionProof(index, signed.checkpoint().size(), path)
                .verify(MerkleHash.leaf(leaf), signed.checkpoint().root());
        return signed;
    }
}
