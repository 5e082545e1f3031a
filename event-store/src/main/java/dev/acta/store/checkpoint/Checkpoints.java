package dev.acta.store.checkpoint;

import dev.acta.store.read.LogTail;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The checkpoints that were published, on any node. Safe for any number of threads. */
public final class Checkpoints implements AutoCloseable {

    private static final String LATEST = "SELECT size, note FROM acta_log.checkpoint ORDER BY size DESC LIMIT 1";
    private static final String FROM =
            "SELECT size, note FROM acta_log.checkpoint WHERE size >= ? ORDER BY size LIMIT ?";
    private static final String ASK = "SELECT pg_notify('acta_sign', '')";
    private static final String UNSIGNED = """
            SELECT recorded_at FROM acta_log.event
            WHERE position = (SELECT coalesce(max(size), 0) FROM acta_log.checkpoint)
            """;
    private static final String HALTED = "SELECT reason FROM acta_log.log_halted";
    private static final String KEYS = "SELECT vkey FROM acta_log.verifier_key ORDER BY vkey";

    private static final RowMapper<Published> ROW = (row, number) -> new Published(row.getLong(1), row.getBytes(2));

    private final JdbcTemplate jdbc;
    private final LogTail tail;

    /**
     * A published checkpoint.
     *
     * @param size how many events it covers
     * @param note the signed note, as it was published
     */
    public record Published(long size, byte[] note) {}

    /**
     * Reads with the rights of either side.
     *
     * @param database where the log is; one connection of it is kept, to listen
     * @param poll how often to look where no notification comes
     */
    public Checkpoints(DataSource database, Duration poll) {
        this.jdbc = new JdbcTemplate(database);
        this.tail = LogTail.ofCheckpoints(database, poll);
    }

    /** The last one; empty before the first. */
    public Optional<Published> latest() {
        return jdbc.query(LATEST, ROW).stream().findFirst();
    }

    /** The one of just this size; empty where none was signed at it. */
    public Optional<Published> at(long size) {
        return covering(size).filter(it -> it.size() == size);
    }

    /** The first one of this size or a larger one; empty where none reaches so far. */
    public Optional<Published> covering(long size) {
        return from(size, 1).stream().findFirst();
    }

    /**
     * Checkpoints by size.
     *
     * @param size the least size
     * @param limit how many at most
     */
    public List<Published> from(long size, int limit) {
        return jdbc.query(FROM, ROW, size, limit);
    }

    /**
     * The first checkpoint of this size or a larger one, asking the signer for one, on whichever node it is.
     *
     * @param size at most the log's size
     * @param patience how long to wait
     * @return empty if there was none in time
     */
    public Optional<Published> awaitCovering(long size, Duration patience) throws InterruptedException {
        Optional<Published> there = covering(size);
        if (there.isPresent()) {
            return there;
        }
        jdbc.query(ASK, row -> {});
        return tail.await(size - 1, patience.toMillis(), TimeUnit.MILLISECONDS) ? covering(size) : Optional.empty();
    }

    /** When the first event was recorded that no checkpoint covers; empty where all are covered. */
    public Optional<Instant> unsignedSince() {
        return jdbc
                .query(
                        UNSIGNED,
                        (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    /** Why the log takes nothing more; empty while it does. */
    public Optional<String> halted() {
        return jdbc.query(HALTED, (row, number) -> row.getString(1)).stream().findFirst();
    }

    /** The keys that this log says it was signed with, as C2SP vkeys; trust them only if you know them otherwise. */
    public List<String> verifierKeys() {
        return jdbc.query(KEYS, (row, number) -> row.getString(1));
    }

    @Override
    public void close() {
        tail.close();
    }
}
