package dev.acta.benchmarks.cli;

import dev.acta.server.postgres.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A fresh database in a temporary folder, gone afterwards. */
final class Folder implements AutoCloseable {

    private final Path path = Files.createTempDirectory("acta-benchmark");
    private final EmbeddedDatabase database = EmbeddedDatabase.open(path.resolve("data"), EmbeddedDatabase.ANY_PORT);

    Folder() throws IOException {}

    EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        database.close();
        FileSystemUtils.deleteRecursively(path);
    }
}
