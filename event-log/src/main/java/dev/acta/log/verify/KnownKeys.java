package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.KeyType;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that checkpoints are held to: the auditor's, or where there is none of a log among them, the copy's own. */
final class KnownKeys {

    private final List<VerifierKey> named;
    private final boolean given;
    private final TrustedKeys trusted;
    private final Map<VerifierKey, Long> signed = new LinkedHashMap<>();

    KnownKeys(LogCopy copy, Trust trust, Findings findings) {
        named = named(copy, findings);
        given = trust.keys().stream().anyMatch(KnownKeys::isOfLog);
        List<VerifierKey> keys = new ArrayList<>(trust.keys());
        if (!given) {
            named.stream().filter(KnownKeys::isOfLog).forEach(keys::add);
        }
        trusted = trusted(keys, findings);
        trusted.keys().forEach(key -> signed.put(key, 0L));
    }

    private static List<VerifierKey> named(LogCopy copy, Findings findings) {
        try {
            return copy.keys();
        } catch (DamagedPart e) {
            findings.add(Kind.KEYS, e.where(), e.what());
            return List.of();
        }
    }

    private static TrustedKeys trusted(List<VerifierKey> keys, Findings findings) {
        try {
            return new TrustedKeys(keys);
        } catch (InvalidKey e) {
            findings.add(Kind.KEYS, "keys", "They cannot be told apart: " + e.getMessage());
            return new TrustedKeys(List.of());
        }
    }

    private static boolean isOfLog(VerifierKey key) {
        return key.type() == KeyType.ED25519;
    }

    /** The name that all known keys of the log have; empty where they do not agree, or there are none. */
    Optional<String> origin() {
        List<String> names = trusted.keys().stream()
                .filter(KnownKeys::isOfLog)
                .map(VerifierKey::name)
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Whether the auditor gave a key of the log. */
    boolean areGiven() {
        return given;
    }

    /**
     * The known keys of the log, not of witnesses, that signed.
     *
     * @throws InvalidNote if there are none, or a signature in the name of a known key is not by it
     */
    List<VerifierKey> signers(SignedNote note) {
        return trusted.verify(note).stream().filter(KnownKeys::isOfLog).toList();
    }

    /** As {@link #signers}, and counts whose signatures were seen, witnesses' too. */
    List<VerifierKey> countedSigners(SignedNote note) {
        List<VerifierKey> all = trusted.verify(note);
        all.forEach(key -> signed.merge(key, 1L, Long::sum));
        return all.stream().filter(KnownKeys::isOfLog).toList();
    }

    /** Tells of keys that signed and that the copy does not name as the log's. */
    void end(Findings findings) {
        signed.forEach((key, times) -> {
            if (isOfLog(key) && times > 0 && !named.contains(key)) {
                findings.add(Kind.KEYS, "keys", "The copy does not name the key that signed its checkpoints: " + key);
            }
        });
    }

    List<KnownKey> told() {
        return signed.entrySet().stream()
                .map(it -> new KnownKey(it.getKey(), given || !isOfLog(it.getKey()), it.getValue()))
                .toList();
    }
}
