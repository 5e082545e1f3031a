package dev.acta.server.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database of a data folder could not be opened. The message is meant for whoever started Acta: it names the
 * folder, says what is wrong and what to do.
 */
public abstract sealed class CannotOpen extends RuntimeException {

    private CannotOpen(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another process, or this one, has the folder open. */
    public static final class FolderInUse extends CannotOpen {
        FolderInUse(Path folder, String holder) {
            super(
                    "The data folder %s is in use by process %s. Stop that process, or name another folder."
                            .formatted(folder, holder),
                    null);
        }
    }

    /** The folder holds something, but not Acta's data. */
    public static final class ForeignFolder extends CannotOpen {
        ForeignFolder(Path folder) {
            super(
                    "The folder %s is not empty and does not hold Acta's data (it has no file %s). Name an empty folder, one that does not exist yet, or the one Acta made."
                            .formatted(folder, DataFolder.MARKER),
                    null);
        }
    }

    /** The folder cannot be made, read or written. */
    public static final class FolderNotWritable extends CannotOpen {
        FolderNotWritable(Path folder, IOException cause) {
            super(
                    "The data folder %s cannot be used by user %s: %s. Give that user the folder, or name another one."
                            .formatted(folder, System.getProperty("user.name"), reason(cause)),
                    cause);
        }

        private static String reason(IOException cause) {
            return cause.getClass().getSimpleName().replace("Exception", "") + ", " + cause.getMessage();
        }
    }

    /** The folder was written by another major version of PostgreSQL. */
    public static final class OtherMajorVersion extends CannotOpen {
        OtherMajorVersion(Path folder, String found) {
            super(
                    "The data folder %s was written by PostgreSQL %s, and this Acta brings PostgreSQL %d. Open it with the release of Acta that wrote it, or move the data over with pg_dump."
                            .formatted(folder, found, DataFolder.POSTGRES_MAJOR),
                    null);
        }
    }

    /** A file that cannot be made anew is missing beside existing data, or cannot be read as what it is. */
    public static final class FolderDamaged extends CannotOpen {
        FolderDamaged(Path file, String why) {
            super(
                    "The data folder is damaged: %s %s. The data cannot be opened without it; restore it from a backup of the folder."
                            .formatted(file, why),
                    null);
        }
    }

    /** PostgreSQL itself did not come up or did not do as told. */
    public static final class DatabaseFailed extends CannotOpen {
        DatabaseFailed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
