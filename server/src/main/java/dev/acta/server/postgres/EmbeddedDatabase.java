package dev.acta.server.postgres;

import dev.acta.server.postgres.CannotOpen.DatabaseFailed;
import dev.acta.server.postgres.CannotOpen.FolderNotWritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A durable PostgreSQL in a data folder, listening on 127.0.0.1 only and asking everyone for a password. Open from
 * {@link #open} until {@link #close()}; it installs no shutdown hook, so whoever opens it closes it, last of all.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** As {@code port}: whichever port is free. */
    public static final int ANY_PORT = 0;

    static final String DATABASE = "acta";
    private static final int ATTEMPTS = 3;

    private final DataFolder data;
    private final FolderLock lock;
    private final Secrets secrets;
    private final Postgres postgres;
    private final int port;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private EmbeddedDatabase(DataFolder data, FolderLock lock, int port, Contents contents, Path cache)
            throws IOException {
        this.data = data;
        this.lock = lock;
        data.prepare(contents);
        this.secrets = Secrets.of(data);
        this.postgres = new Postgres(programs(cache), data);
        if (!data.hasDatabase()) {
            postgres.initialise(secrets.superuser());
        }
        this.port = start(port);
        Postmaster postmaster = Postmaster.of(data)
                .orElseThrow(() -> new DatabaseFailed("PostgreSQL in " + data.path() + " ended while starting", null));
        try {
            new FirstRoles(this.port, secrets).ensure();
        } catch (SQLException e) {
            postgres.stop();
            throw new DatabaseFailed("PostgreSQL in " + data.path() + " refuses Acta: " + e.getMessage(), e);
        }
        Thread.ofVirtual().name("postgres-watch").start(() -> watch(postmaster));
    }

    /**
     * Opens the database of a folder, making both at the first start. Waits for crash recovery, and first ends a server
     * that a killed process left running in this folder.
     *
     * @param folder the data folder: Acta's own, empty, or not there yet
     * @param port 1 to 65535, or {@link #ANY_PORT}
     * @param contents what a new log is of
     * @throws CannotOpen with a message for whoever started Acta
     */
    public static EmbeddedDatabase open(Path folder, int port, Contents contents) {
        return open(folder, port, contents, CacheFolder.of(System.getenv(), System.getProperty("user.home"), folder));
    }

    /** As {@link #open(Path, int, Contents)}, where a new log is of what is recorded in earnest. */
    public static EmbeddedDatabase open(Path folder, int port) {
        return open(folder, port, Contents.RECORDS);
    }

    private static EmbeddedDatabase open(Path folder, int port, Contents contents, Path cache) {
        try {
            DataFolder data = DataFolder.at(folder);
            FolderLock lock = FolderLock.take(data);
            try {
                return new EmbeddedDatabase(data, lock, port, contents, cache);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new FolderNotWritable(folder.toAbsolutePath(), e);
        }
    }

    private static Path programs(Path cache) {
        try {
            return new Binaries(cache).folder();
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseFailed("PostgreSQL cannot be unpacked to %s: %s".formatted(cache, e.getMessage()), e);
        }
    }

    private int start(int wanted) throws IOException {
        LeftBehind leftBehind = new LeftBehind(data, postgres);
        for (int attempt = 1; ; attempt++) {
            leftBehind.clear();
            int candidate = wanted == ANY_PORT ? freePort() : wanted;
            try {
                postgres.start(candidate);
                return candidate;
            } catch (DatabaseFailed e) {
                // The port was taken meanwhile, or a start begun by a killed process came to its end just now.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** The data folder, absolute and with links resolved. */
    public Path folder() {
        return data.path();
    }

    /** The port PostgreSQL listens on, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The JDBC address of the database {@code acta}, without user or password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    /** {@code acta_owner}, who owns the database and migrates it. */
    public Login owner() {
        return secrets.owner();
    }

    /** {@code acta_command}, the command side's login. */
    public Login command() {
        return secrets.command();
    }

    /** {@code acta_query}, the query side's login. */
    public Login query() {
        return secrets.query();
    }

    /** {@code acta_eraser}, the login that erases. */
    public Login eraser() {
        return secrets.eraser();
    }

    Login superuser() {
        return secrets.superuser();
    }

    /** The file with the log's digest key: 32 random bytes in hex, made at the first start and never again. */
    public Path digestKeyFile() {
        return data.digestKey();
    }

    /** The file with the key that the log is signed with, made where nothing was signed yet. */
    public Path signerKeyFile() {
        return data.signerKey();
    }

    /** Where the last checkpoint is kept, beside the database and not in it. */
    public Path checkpointFile() {
        return data.checkpoint();
    }

    /** Completes when the server process has gone, whether by {@link #close()} or by itself. */
    public CompletableFuture<Void> ended() {
        return ended.copy();
    }

    private void watch(Postmaster postmaster) {
        try {
            // Not by ProcessHandle.onExit: a server that died as a zombie has ended all the same.
            while (postmaster.lives() && !closed.await(1, TimeUnit.SECONDS)) {}
            ended.complete(null);
        } catch (InterruptedException e) {
            ended.completeExceptionally(e);
        }
    }

    /** Ends all sessions, stops PostgreSQL with a checkpoint and lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        try (lock) {
            postgres.stop();
        } catch (IOException e) {
            throw new UncheckedIOException("while stopping PostgreSQL in " + data.path(), e);
        } finally {
            closed.countDown();
        }
    }
}
