package dev.acta.store.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** PostgreSQL from its binaries, as durable as in production, in a folder of its own. */
final class EmbeddedServer implements TestServer {

    private final EmbeddedPostgres postgres;

    EmbeddedServer() {
        try {
            Path data = Scratch.folder("acta-test-postgres");
            this.postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setRegisterShutdownHook(false)
                    // The data of the module before may still be on its way out.
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "300")
                    // In the data folder, where they go with it: the server is killed in the end.
                    .setServerConfig("dynamic_shared_memory_type", "mmap")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    @Override
    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    /** Nobody needs the data any more: no time is spent on writing it out. */
    private static void end(Path data) {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
            ProcessHandle.of(pid).ifPresent(postmaster -> {
                postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
                postmaster.destroyForcibly();
            });
            // Hundreds of databases: whoever waited for them to be deleted would be killed for it.
            new ProcessBuilder("rm", "-rf", data.toString()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
