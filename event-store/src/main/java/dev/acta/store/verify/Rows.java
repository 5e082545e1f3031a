package dev.acta.store.verify;

import dev.acta.log.copy.CopyCursor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * The rows of a query one after the other, a few hundred held at a time.
 *
 * @param <T> what a row is made into
 */
final class Rows<T> implements CopyCursor<T> {

    private static final int FETCH = 500;

    /** Has the driver fetch in binary from the first row on. */
    private static final int BINARY_AT_ONCE = -1;

    private final SnapshotConnections connections;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Row<T> row;

    /**
     * What a row is made into.
     *
     * @param <T> what
     */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    Rows(SnapshotConnections connections, Row<T> row, String sql, Object... arguments) {
        this.connections = connections;
        this.row = row;
        try {
            connection = connections.take();
            statement = connection.prepareStatement(sql);
            statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
            statement.setFetchSize(FETCH);
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            rows = statement.executeQuery();
        } catch (SQLException e) {
            throw connections.unreadable(e);
        }
    }

    /** All of them, where they are few. */
    static <T> List<T> all(SnapshotConnections connections, Row<T> row, String sql, Object... arguments) {
        List<T> all = new ArrayList<>();
        try (Rows<T> rows = new Rows<>(connections, row, sql, arguments)) {
            for (T next = rows.next(); next != null; next = rows.next()) {
                all.add(next);
            }
        }
        return all;
    }

    @Override
    public @Nullable T next() {
        try {
            return rows.next() ? row.of(rows) : null;
        } catch (SQLException e) {
            throw connections.unreadable(e);
        }
    }

    @Override
    public void close() {
        try (statement) {
            rows.close();
            connections.giveBack(connection);
        } catch (SQLException e) {
            throw connections.unreadable(e);
        }
    }
}
