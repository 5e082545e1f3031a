package dev.acta.benchmarks.log;

import dev.acta.store.axon.EventIds;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import javax.sql.DataSource;

/** What PostgreSQL itself can do: rows of a thousand a statement into the same tables with the same indexes. */
public final class Bare implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final Connection connection;
    private final Random random = new Random(1);
    private long position;

    /** Makes tables of the log's form. */
    public Bare(DataSource owner) throws SQLException {
        this.connection = owner.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA bare");
            statement.execute("CREATE TABLE bare.event (LIKE acta_log.event INCLUDING ALL)");
            statement.execute("CREATE TABLE bare.receipt (LIKE acta_log.receipt INCLUDING ALL)");
        }
    }

    /** Inserts a thousand rows of each, in one transaction. */
    public int insert() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement events = connection.prepareStatement("""
                        INSERT INTO bare.event SELECT ? + n, id, 'network', 'network:bench/' || id, 0, 'Text', 1, now(), now(),
                            ?, ?, ?, ?, ?, ?, NULL, ? FROM unnest(?::text[]) WITH ORDINALITY AS i(id, n)
                        """);
                PreparedStatement receipts = connection.prepareStatement(
                        "INSERT INTO bare.receipt SELECT key, key, 0, 1 FROM unnest(?::bytea[]) AS k(key)")) {
            String[] ids = new String[ROWS];
            byte[][] keys = new byte[ROWS][16];
            for (int i = 0; i < ROWS; i++) {
                ids[i] = EventIds.next();
                random.nextBytes(keys[i]);
            }
            byte[] hash = new byte[32];
            events.setLong(1, position);
            events.setBytes(2, BenchLog.PAYLOAD.getBytes(StandardCharsets.UTF_8));
            events.setBytes(3, hash);
            events.setBytes(4, new byte[80]);
            events.setBytes(5, hash);
            events.setBytes(6, hash);
            events.setBytes(7, hash);
            events.setBytes(8, hash);
            events.setArray(9, connection.createArrayOf("text", ids));
            events.executeUpdate();
            receipts.setArray(1, connection.createArrayOf("bytea", keys));
            receipts.executeUpdate();
        }
        connection.commit();
        position += ROWS;
        return ROWS;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
