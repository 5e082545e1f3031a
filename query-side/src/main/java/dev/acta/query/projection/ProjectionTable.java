package dev.acta.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How far each projection is, and what stopped it, for every node to see. */
public final class ProjectionTable {

    private static final String TAKEN = "SELECT position FROM processing.projection WHERE name = ?";
    private static final String STANDING =
            "SELECT position, stopped_at, reason FROM processing.projection WHERE name = ?";
    private static final String ADVANCE = """
            INSERT INTO processing.projection (name, position) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET position = excluded.position, stopped_at = NULL, reason = NULL
            """;
    private static final String STOP = """
            INSERT INTO processing.projection (name, stopped_at, reason) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET stopped_at = excluded.stopped_at, reason = excluded.reason
            """;
    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations apart;

    /**
     * Reads and writes the table.
     *
     * @param apart begins a transaction of its own, so that what stopped a projection is kept when its batch is not
     */
    ProjectionTable(JdbcClient jdbc, TransactionOperations apart) {
        this.jdbc = jdbc;
        this.apart = apart;
    }

    /** How many events a projection has taken; within a transaction, in its snapshot. */
    public long taken(String name) {
        return jdbc.sql(TAKEN).param(name).query(Long.class).optional().orElse(0L);
    }

    /** How a projection stands. */
    Standing standing(String name) {
        Optional<Standing> found = jdbc.sql(STANDING)
                .param(name)
                .query((row, number) -> new Standing(
                        row.getLong(1), row.getObject(2) == null ? null : row.getLong(2), row.getString(3)))
                .optional();
        return found.orElseGet(() -> new Standing(0, null, null));
    }

    /** Says that a projection has taken that many events, as part of the connection's transaction. */
    static void advance(Connection connection, String name, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, name);
            statement.setLong(2, position);
            statement.executeUpdate();
        }
    }

    /** Says that a projection cannot take the event at a position. */
    void stop(String name, long position, Throwable cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        String told = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        apart.executeWithoutResult(
                status -> jdbc.sql(STOP).params(name, position, told).update());
    }

    /**
     * How a projection stands.
     *
     * @param taken how many events it has taken
     * @param stoppedAt the position of the event that it cannot take; null while it goes on
     * @param reason why
     */
    record Standing(
            long taken, @Nullable Long stoppedAt, @Nullable String reason) {}
}
