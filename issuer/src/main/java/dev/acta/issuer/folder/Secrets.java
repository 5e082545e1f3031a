package dev.acta.issuer.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The plain secrets of clients, a file each, for those who call from this machine. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** Makes a secret and keeps it. */
    String make(String client) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OwnerOnly.folder(folder);
        OwnerOnly.write(file(client), (secret + "\n").getBytes(UTF_8));
        return secret;
    }

    String read(String client) {
        Path file = file(client);
        try {
            OwnerOnly.require(file);
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new BrokenFile(file, "is missing; with it the secret of '" + client + "'", e);
        } catch (IOException e) {
            throw new BrokenFile(file, "cannot be read (" + e + ")", e);
        }
    }

    void remove(String client) throws IOException {
        Files.deleteIfExists(file(client));
    }

    /** Ids have no slash, so that this stays in the folder. */
    private Path file(String client) {
        return folder.resolve(client);
    }
}
