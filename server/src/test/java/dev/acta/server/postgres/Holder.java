package dev.acta.server.postgres;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Another Java process that holds a data folder open until it is killed. */
final class Holder implements AutoCloseable {

    private final Process process;
    private final Path folder;

    private Holder(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Opens the folder given, says so by a file, and waits for its standard input to end. */
    static void main(String... args) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]), EmbeddedDatabase.ANY_PORT)) {
            Files.writeString(opened(database.folder()), "");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Path opened(Path folder) {
        return folder.resolveSibling("opened");
    }

    static Holder start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Holder holder = new Holder(process, folder);
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(opened(folder)) || !process.isAlive());
        } catch (RuntimeException e) {
            holder.close();
            throw e;
        }
        if (!process.isAlive()) {
            throw new IOException("the holder of " + folder + " ended early");
        }
        return holder;
    }

    long pid() {
        return process.pid();
    }

    /** kill -9 of the Java process alone. */
    void killJavaOnly() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        killJavaOnly();
        if (Files.isDirectory(folder)) {
            ServerProcesses.killAllOf(folder);
        }
    }
}
