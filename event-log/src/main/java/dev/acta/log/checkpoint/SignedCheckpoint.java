package dev.acta.log.checkpoint;

import dev.acta.log.checkpoint.InvalidCheckpoint.Reason;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.KeyType;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import java.util.List;

/**
 * A checkpoint and the note it came in.
 *
 * @param checkpoint what the note's text says
 * @param note as it was published, with the signatures of strangers too
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

    /**
     * Reads a note and holds it to the keys. A key of the log itself must have signed it: of type
     * {@link KeyType#ED25519}, and its name the checkpoint's origin. C2SP tlog-checkpoint only recommends that name; it
     * keeps a trusted key of one log, or of a witness, from speaking for another log.
     *
     * @throws InvalidNote if the bytes are not a note, a signature of a trusted key is wrong, or none signed
     * @throws InvalidCheckpoint if its text is not a checkpoint, or its log did not sign it
     */
    public static SignedCheckpoint open(byte[] note, TrustedKeys keys) {
        return open(SignedNote.parse(note), keys);
    }

    /** As {@link #open(byte[], TrustedKeys)}, of a note that is read already. */
    public static SignedCheckpoint open(SignedNote note, TrustedKeys keys) {
        List<VerifierKey> signers = keys.verify(note);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (signers.stream().noneMatch(key -> isOfLog(key, checkpoint.origin()))) {
            throw new InvalidCheckpoint(
                    Reason.NOT_BY_ITS_LOG,
                    "No trusted key of the log " + checkpoint.origin() + " signed its checkpoint");
        }
        return new SignedCheckpoint(checkpoint, note);
    }

    /**
     * Signs a checkpoint.
     *
     * @param keys one or more, their signatures in this order
     * @throws InvalidNote if there is no key, or more than a note has signatures
     */
    public static SignedCheckpoint sign(Checkpoint checkpoint, List<SigningKey> keys) {
        String text = checkpoint.text();
        return new SignedCheckpoint(
                checkpoint,
                new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList()));
    }

    /** The note as it is published. */
    public byte[] bytes() {
        return note.bytes();
    }

    private static boolean isOfLog(VerifierKey key, String origin) {
        return key.type() == KeyType.ED25519 && key.name().equals(origin);
    }
}
