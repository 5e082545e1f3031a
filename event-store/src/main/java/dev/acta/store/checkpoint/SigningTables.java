package dev.acta.store.checkpoint;

import dev.acta.log.RightEdge;
import dev.acta.log.Sha256;
import dev.acta.log.Subtree;
import dev.acta.log.checkpoint.SignedCheckpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What the signer reads and writes in the database. */
final class SigningTables {

    /** One statement, so that head and events are of one moment. */
    private static final String HEAD = """
            SELECT h.size, h.right_edge, h.root, e.events
            FROM (SELECT coalesce(max(position) + 1, 0) AS events FROM acta_log.event) AS e
            LEFT JOIN LATERAL (
                SELECT size, right_edge, root FROM acta_log.log_head ORDER BY size DESC LIMIT 1
            ) AS h ON true
            """;

    private static final String LEAVES = """
            SELECT position, leaf_hash FROM acta_log.event WHERE position >= ? AND position < ? ORDER BY position
            """;
    private static final String PUBLISHED = "SELECT note FROM acta_log.checkpoint ORDER BY size DESC LIMIT 1";
    private static final String PUBLISH = "SELECT acta_log.publish_checkpoint(?, ?)";
    private static final String REMEMBER = "SELECT acta_log.remember_keys(?)";
    private static final String PRUNE = "SELECT acta_log.prune_heads(?)";
    private static final String HALT = "SELECT acta_log.halt_log(?)";
    private static final String HALTED = "SELECT reason FROM acta_log.log_halted";
    private static final String FSYNC = "SELECT current_setting('fsync')";
    private static final String FLUSHED = "SELECT pg_current_wal_flush_lsn() >= ?::pg_lsn";
    private static final String WRITTEN = "SELECT pg_current_wal_insert_lsn()::text";
    private static final String FLUSH = "SELECT pg_logical_emit_message(false, 'acta', '', true)";

    private static final int PAGE = 10_000;

    private final JdbcTemplate jdbc;

    SigningTables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Where the database says that the log ends.
     *
     * @param size 0 without a row
     * @param edge null without a row
     * @param root null without a row
     * @param events the last position and one
     */
    record Head(long size, byte @Nullable [] edge, byte @Nullable [] root, long events) {

        /** Whether its root is that of its right edge. */
        boolean agreesWithItself() {
            return edge == null
                    || (edge.length == Long.bitCount(size) * Sha256.LENGTH
                            && Arrays.equals(RightEdge.of(size, edge).root(), root));
        }
    }

    Head head() {
        return jdbc.query(
                        HEAD,
                        (row, number) -> new Head(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getLong(4)))
                .getFirst();
    }

    Optional<byte[]> published() {
        return jdbc.query(PUBLISHED, (row, number) -> row.getBytes(1)).stream().findFirst();
    }

    /** Appends to an edge the leaf hashes up to a size; stops at the first that is missing. */
    void fold(RightEdge edge, long to, Consumer<Subtree> completed) {
        while (edge.size() < to) {
            long from = edge.size();
            RowCallbackHandler append = row -> {
                if (row.getLong(1) == edge.size()) {
                    edge.append(row.getBytes(2), completed);
                }
            };
            jdbc.query(LEAVES, append, from, Math.min(to, from + PAGE));
            if (edge.size() == from) {
                return;
            }
        }
    }

    void publish(SignedCheckpoint checkpoint) {
        long size = checkpoint.checkpoint().size();
        jdbc.query(PUBLISH, row -> {}, size, checkpoint.bytes());
        jdbc.query(PRUNE, row -> {}, size);
    }

    void remember(List<String> vkeys) {
        jdbc.query(REMEMBER, row -> {}, (Object) vkeys.toArray(String[]::new));
    }

    void halt(String reason) {
        jdbc.query(HALT, row -> {}, reason);
    }

    Optional<String> halted() {
        return jdbc.query(HALTED, (row, number) -> row.getString(1)).stream().findFirst();
    }

    boolean keepsWhatItCommits() {
        return Objects.equals(jdbc.queryForObject(FSYNC, String.class), "on");
    }

    /** Returns once all that was visible so far is on the disk, also where its writer did not wait for that. */
    void flush() {
        String written = jdbc.queryForObject(WRITTEN, String.class);
        if (!Objects.equals(jdbc.queryForObject(FLUSHED, Boolean.class, written), true)) {
            jdbc.query(FLUSH, row -> {});
        }
    }
}
