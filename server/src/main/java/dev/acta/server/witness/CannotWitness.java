package dev.acta.server.witness;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A witness cannot start, or a key cannot be made. The message is meant for whoever asked for it. */
public final class CannotWitness extends RuntimeException {

    private CannotWitness(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static CannotWitness folder(Path folder, Exception cause) {
        return new CannotWitness(
                "The witness's folder %s cannot be used: %s".formatted(folder, cause.getMessage()), cause);
    }

    static CannotWitness inUse(Path folder) {
        return new CannotWitness(
                "The witness's folder %s is in use by another process. Stop that, or name another folder."
                        .formatted(folder),
                null);
    }

    static CannotWitness address(String address, Exception cause) {
        return new CannotWitness("The witness cannot answer at %s: %s".formatted(address, cause.getMessage()), cause);
    }

    static CannotWitness keyThere(Path file) {
        return new CannotWitness(
                "There is a file %s already; a key is not written over. Name another file.".formatted(file), null);
    }

    static CannotWitness keyFile(Path file, Exception cause) {
        return new CannotWitness(
                "The key cannot be written to %s: %s, %s"
                        .formatted(file, cause.getClass().getSimpleName(), cause.getMessage()),
                cause);
    }
}
