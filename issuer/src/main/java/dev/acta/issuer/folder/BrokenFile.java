package dev.acta.issuer.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the issuer's folder cannot be used as it is. The message names it and never quotes a secret. */
public final class BrokenFile extends RuntimeException {

    /**
     * A failure.
     *
     * @param file the file
     * @param reason goes on after the file's name, such as {@code is missing}
     */
    public BrokenFile(Path file, String reason, @Nullable Throwable cause) {
        super("The issuer's file %s %s.".formatted(file, reason), cause);
    }
}
