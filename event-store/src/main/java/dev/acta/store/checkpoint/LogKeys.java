package dev.acta.store.checkpoint;

import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.note.VerifierKey;
import dev.acta.store.file.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one log. Their name is the log's origin.
 *
 * @param signing what checkpoints are signed with here, the newest first; none on a node that does not sign
 * @param known what its checkpoints are known by, those of {@code signing} among them
 */
public record LogKeys(List<SigningKey> signing, TrustedKeys known) {

    /** @throws IllegalArgumentException if they do not all have one name */
    public LogKeys {
        if (known.keys().stream().map(VerifierKey::name).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "The keys of acta.signer do not all have the log's origin as their name");
        }
    }

    /**
     * The keys that a node is given.
     *
     * @throws RuntimeException if one cannot be read, is not a key, or may be read by others
     */
    public static LogKeys of(SignerProperties signer) {
        List<SigningKey> signing = signer.keyFile() == null ? List.of() : read(signer.keyFile());
        return new LogKeys(
                signing,
                new TrustedKeys(Stream.concat(
                                signing.stream().map(SigningKey::verifierKey),
                                signer.verifierKeys().stream().map(VerifierKey::parse))
                        .toList()));
    }

    private static List<SigningKey> read(Path file) {
        try {
            List<SigningKey> keys = OwnersFile.secret(file)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(SigningKey::parse)
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("There is no signing key in " + file);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read from " + file, e);
        }
    }

    /** Whether this node can sign. */
    public boolean canSign() {
        return !signing.isEmpty();
    }

    /** The log's origin. */
    public String origin() {
        return known.keys().getFirst().name();
    }

    /** The keys as C2SP vkeys. */
    List<String> vkeys() {
        return known.keys().stream().map(VerifierKey::toString).toList();
    }
}
