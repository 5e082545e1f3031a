package dev.acta.server.faults;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Holds a transaction up right before or after it changes a table, so that it can be killed just there. */
final class Barrier implements AutoCloseable {

    private static final int LOCK = 77;
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = " + LOCK + " AND NOT granted";

    private final DurableLog log;
    private final String table;
    private final Connection holder;

    /** For example {@code AFTER INSERT}, {@code receipt}. */
    Barrier(DurableLog log, String when, String table) throws SQLException {
        this.log = log;
        this.table = table;
        log.sql().execute("""
                CREATE OR REPLACE FUNCTION acta_log.barrier() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_advisory_lock_shared(%d);
                    RETURN NULL;
                END
                $$
                """.formatted(LOCK));
        log.sql()
                .execute(
                        "CREATE TRIGGER barrier %s ON acta_log.%s FOR EACH STATEMENT EXECUTE FUNCTION acta_log.barrier()"
                                .formatted(when, table));
        this.holder = log.owner().getConnection();
        try (Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
        }
    }

    void awaitSomebody() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Integer.valueOf(1).equals(log.sql().queryForObject(WAITING, Integer.class)));
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        log.sql().execute("DROP TRIGGER barrier ON acta_log." + table);
    }
}
