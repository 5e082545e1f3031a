package dev.acta.server.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.acta.log.note.SigningKey;
import dev.acta.store.file.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes signing keys, each in a file that only its owner may open. */
public final class NewKey {

    private NewKey() {}

    /**
     * Makes one.
     *
     * @param name the key's name: the log's origin, or the witness's name
     * @param file holds nothing yet
     * @throws CannotWitness if there is such a file, or it cannot be written
     */
    public static SigningKey in(Path file, String name) {
        if (Files.exists(file)) {
            throw CannotWitness.keyThere(file);
        }
        SigningKey key = SigningKey.generate(name);
        try {
            OwnersFile.write(file, (key.toText() + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw CannotWitness.keyFile(file, e);
        }
        return key;
    }
}
