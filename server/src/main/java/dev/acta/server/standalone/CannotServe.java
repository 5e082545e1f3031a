package dev.acta.server.standalone;

import dev.acta.issuer.folder.BrokenFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The server did not start or cannot go on. The message is meant for whoever started it. */
public final class CannotServe extends RuntimeException {

    private CannotServe(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static CannotServe portInUse(int port, Throwable cause) {
        return new CannotServe(
                "Port %d of 127.0.0.1 is in use. Stop whatever listens there, or choose another port.".formatted(port),
                cause);
    }

    static CannotServe notStarted(Throwable cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof BrokenFile) {
                return new CannotServe("The server did not start. " + deeper.getMessage(), cause);
            }
        }
        return new CannotServe("The server did not start: " + cause.getMessage(), cause);
    }

    /** PostgreSQL was killed or fell while serving. */
    public static CannotServe databaseEnded(Path folder) {
        return new CannotServe(
                "PostgreSQL ended unexpectedly. Nothing committed is lost; see %s for why, then start again."
                        .formatted(folder.resolve("postgres.log")),
                null);
    }
}
