package dev.acta.store.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Folders for what PostgreSQL writes in tests, in memory where the machine has room for it there: a database is made
 * there in a tenth of the time. What a killed process wrote stays in either, so nothing is shown that was not before.
 */
public final class Scratch {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 3L << 30;

    private Scratch() {}

    /** A new folder of its own. */
    public static Path folder(String prefix) throws IOException {
        return hasRoom() ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }

    private static boolean hasRoom() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
    }
}
