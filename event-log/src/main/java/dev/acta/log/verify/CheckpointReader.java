package dev.acta.log.verify;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.Finding.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads signed checkpoints and holds each to the keys and to the one origin that all must have. */
final class CheckpointReader {

    private final KnownKeys keys;
    private final Findings findings;
    private @Nullable String origin;

    CheckpointReader(KnownKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
        origin = keys.origin().orElse(null);
    }

    /** The log's name by its keys, or else by the first checkpoint that was read; null before there was one. */
    @Nullable
    String origin() {
        return origin;
    }

    /** One of those that the copy lists; empty where it cannot be made out. */
    Optional<Checkpoint> readListed(byte[] note, String where) {
        return read(note, where, false, keys::countedSigners);
    }

    /** The one that the copy calls its latest; empty where it cannot be made out. */
    Optional<Checkpoint> readLatest(byte[] note, String where) {
        return read(note, where, false, keys::signers);
    }

    /** One that the auditor kept; empty where it cannot be made out or a signature in it is wrong. */
    Optional<Checkpoint> readKept(byte[] note, String where) {
        return read(note, where, true, keys::signers);
    }

    private Optional<Checkpoint> read(
            byte[] bytes, String where, boolean kept, Function<SignedNote, List<VerifierKey>> signers) {
        try {
            SignedNote note = SignedNote.parse(bytes);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            holdOrigin(checkpoint, where, kept);
            boolean genuine = isGenuine(note, checkpoint, where, kept, signers);
            return genuine || !kept ? Optional.of(checkpoint) : Optional.empty();
        } catch (InvalidNote | InvalidCheckpoint e) {
            find(Kind.CHECKPOINT_MALFORMED, where, "Not a signed checkpoint: " + e.getMessage(), kept);
            return Optional.empty();
        }
    }

    private void holdOrigin(Checkpoint checkpoint, String where, boolean kept) {
        if (origin == null) {
            origin = checkpoint.origin();
        } else if (!origin.equals(checkpoint.origin())) {
            find(Kind.CHECKPOINT_ORIGIN, where, "It is of " + checkpoint.origin() + ", not of " + origin, kept);
        }
    }

    /** Whether no signature is wrong; one by strangers alone is told, and may still say what was signed. */
    private boolean isGenuine(
            SignedNote note,
            Checkpoint checkpoint,
            String where,
            boolean kept,
            Function<SignedNote, List<VerifierKey>> signers) {
        try {
            holdSigners(signers.apply(note), note, checkpoint, where, kept);
            return true;
        } catch (InvalidNote e) {
            if (e.reason() == InvalidNote.Reason.NO_KNOWN_KEY) {
                unknown(note, where, kept);
                return true;
            }
            find(Kind.CHECKPOINT_SIGNATURE, where, "Not signed so: " + e.getMessage(), kept);
            return false;
        }
    }

    private void holdSigners(
            List<VerifierKey> signers, SignedNote note, Checkpoint checkpoint, String where, boolean kept) {
        if (signers.isEmpty()) {
            unknown(note, where, kept);
        } else if (signers.stream().noneMatch(it -> it.name().equals(checkpoint.origin()))) {
            String signer = signers.getFirst().name();
            find(Kind.CHECKPOINT_ORIGIN, where, "It is of " + checkpoint.origin() + ", signed by " + signer, kept);
        }
    }

    private void unknown(SignedNote note, String where, boolean kept) {
        find(
                Kind.CHECKPOINT_KEY,
                where,
                "No known key of the log signed it; signed by " + note.signatures()
                        + ". If the log has a new key, get it by another way and give it too",
                kept);
    }

    private void find(Kind kind, String where, String message, boolean kept) {
        findings.add(new Finding(kind, where, message, kept));
    }
}
