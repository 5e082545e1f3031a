package dev.acta.log.note;

import dev.acta.log.note.InvalidNote.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keys that somebody trusts, told to them by another way than the notes themselves. */
public final class TrustedKeys {

    private final List<VerifierKey> keys;

    /**
     * These keys and no others.
     *
     * @throws InvalidKey if two different ones have the same name and id
     */
    public TrustedKeys(Collection<VerifierKey> keys) {
        this.keys = keys.stream().distinct().toList();
        long told = this.keys.stream()
                .map(key -> key.name() + "+" + key.keyId())
                .distinct()
                .count();
        if (told < this.keys.size()) {
            throw new InvalidKey(InvalidKey.Reason.AMBIGUOUS, "Two of the keys have the same name and id");
        }
    }

    /** The keys, each once. */
    public List<VerifierKey> keys() {
        return keys;
    }

    /**
     * Which of these keys signed the note. Signatures by other keys are passed over.
     *
     * @return one key or more, each once, in the order of their signatures
     * @throws InvalidNote if a signature in the name of one of these keys is not by it, or none of them signed
     */
    public List<VerifierKey> verify(SignedNote note) {
        List<VerifierKey> signers = new ArrayList<>();
        for (NoteSignature signature : note.signatures()) {
            named(signature).ifPresent(key -> {
                if (!key.verify(note.text(), signature.signature())) {
                    throw new InvalidNote(
                            Reason.WRONG_SIGNATURE, "The signature in the name of " + key + " is not by it");
                }
                signers.add(key);
            });
        }
        if (signers.isEmpty()) {
            throw new InvalidNote(Reason.NO_KNOWN_KEY, "None of the trusted keys signed the note");
        }
        return signers.stream().distinct().toList();
    }

    private Optional<VerifierKey> named(NoteSignature signature) {
        return keys.stream().filter(key -> key.isNamedBy(signature)).findFirst();
    }
}
