package dev.acta.store.checkpoint;

import dev.acta.store.checkpoint.SignerStatus.Role;
import dev.acta.store.read.LogTree;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Signs the log while it grows: of all nodes that have a key, the one that holds a session lock. It looks at every
 * interval, and at once when somebody asks, see {@link Checkpoints#awaitCovering}. Where the log is not the one that
 * was signed before, it signs no more and halts the log.
 */
public final class CheckpointSigner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigner.class);

    private static final String ELECT = "SELECT pg_try_advisory_lock(acta_log.signing_lock())";
    private static final String RESIGN = "UNLISTEN *; SELECT pg_advisory_unlock_all()";
    private static final int LONGEST_SILENCE_MILLIS = 50;

    private final DataSource database;
    private final LogKeys keys;
    private final List<CheckpointStore> stores;
    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile SignerStatus status;
    private @Nullable Thread loop;

    /**
     * A signer, not started.
     *
     * @param database with the rights of the command side; one connection of it is kept
     * @param keys of the log; without signing keys it never signs
     * @param stores what a checkpoint passes before it is published, in this order
     * @param interval how often to look
     */
    public CheckpointSigner(DataSource database, LogKeys keys, List<CheckpointStore> stores, Duration interval) {
        this.database = database;
        this.keys = keys;
        this.stores = List.copyOf(stores);
        this.interval = interval;
        this.status = new SignerStatus(keys.canSign() ? Role.STANDING_BY : Role.NONE, null);
    }

    /**
     * Holds the log against what the stores have, and halts it where it is not the one that was signed: to be called
     * before anything is appended. Where a store cannot be asked, or the database, appending goes on.
     */
    public void checkBeforeAppends() {
        if (stores.isEmpty()) {
            return;
        }
        SigningTables tables = new SigningTables(database);
        try {
            new PastReader(tables, new LogTree(database), keys, stores).read();
        } catch (Contradiction e) {
            halt(tables, e);
        } catch (StoreRefused | DataAccessException e) {
            LOG.warn("The log was not held against what was signed of it: {}", e.getMessage());
        }
    }

    /** Begins to stand by, if it has a key. */
    public void start() {
        if (keys.canSign()) {
            loop = Thread.ofPlatform().name("acta-signer").daemon().start(this::run);
        }
    }

    /** How it stands. */
    public SignerStatus status() {
        return status;
    }

    private void run() {
        while (isOpen()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN acta_sign");
                try {
                    serve(connection, statement);
                } finally {
                    resign(statement);
                }
            } catch (SQLException | RuntimeException e) {
                if (isOpen()) {
                    LOG.warn("The signer lost the database; trying again in {}", interval, e);
                    status = new SignerStatus(Role.STANDING_BY, "the database does not answer");
                }
            }
            pause();
        }
    }

    private static void resign(Statement statement) {
        try {
            statement.execute(RESIGN);
        } catch (SQLException e) {
            LOG.debug("The signer's session is gone, and its lock with it", e);
        }
    }

    private void serve(Connection connection, Statement statement) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        DataSource own = new SingleConnectionDataSource(connection, true);
        SigningTables tables = new SigningTables(own);
        Signing signing = new Signing(own, keys, stores);
        while (isOpen() && !isElected(statement)) {
            status = new SignerStatus(Role.STANDING_BY, null);
            hear(notified);
        }
        if (isOpen()) {
            LOG.debug("This node signs the log {}", keys.origin());
            tables.remember(keys.vkeys());
        }
        while (isOpen()) {
            sign(tables, signing);
            hear(notified);
        }
    }

    private static boolean isElected(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(ELECT)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void sign(SigningTables tables, Signing signing) {
        try {
            Optional<String> halted = tables.halted();
            if (halted.isPresent()) {
                signing.forget();
                trouble("the log is halted");
                return;
            }
            signing.advance();
            trouble(null);
        } catch (Contradiction e) {
            halt(tables, e);
        } catch (StoreRefused.Stale e) {
            LOG.info("Looking again: {}", e.getMessage());
        } catch (StoreRefused e) {
            trouble(e.getMessage());
        }
    }

    private void trouble(@Nullable String trouble) {
        if (trouble != null && !Objects.equals(trouble, status.trouble())) {
            LOG.warn("Nothing is signed: {}", trouble);
        }
        status = new SignerStatus(Role.ELECTED, trouble);
    }

    private static void halt(SigningTables tables, Contradiction found) {
        LOG.error("The log is halted. {}", found.getMessage());
        tables.halt(String.valueOf(found.getMessage()));
    }

    /** Waits until it is time to look again, or somebody asks. */
    private void hear(PGConnection notified) throws SQLException {
        long until = System.nanoTime() + interval.toNanos();
        while (isOpen() && System.nanoTime() < until) {
            if (notified.getNotifications((int) Math.min(LONGEST_SILENCE_MILLIS, interval.toMillis())).length > 0) {
                return;
            }
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void pause() {
        try {
            closed.await(interval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Signs no more, and lets another node do it. */
    @Override
    public void close() {
        closed.countDown();
        Thread running = loop;
        if (running != null) {
            try {
                running.join(interval.plusSeconds(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
