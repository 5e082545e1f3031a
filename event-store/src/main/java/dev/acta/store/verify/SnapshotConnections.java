package dev.acta.store.verify;

import dev.acta.log.copy.UnreadableCopy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/** Connections that all see the database as it was at one moment, however long they read. */
final class SnapshotConnections implements AutoCloseable {

    private final DataSource database;
    private final String name;
    private final List<Connection> open = new ArrayList<>();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final String snapshot;

    SnapshotConnections(DataSource database, String name) {
        this.database = database;
        this.name = name;
        try {
            Connection first = begin();
            try (Statement statement = first.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pg_export_snapshot()")) {
                row.next();
                snapshot = row.getString(1);
            }
            idle.push(first);
        } catch (SQLException e) {
            close();
            throw unreadable(e);
        }
    }

    /** A connection that nobody else has until it is given back; all are closed together. */
    synchronized Connection take() {
        try {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
            Connection connection = begin();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION SNAPSHOT '" + snapshot + "'");
            }
            return connection;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    synchronized void giveBack(Connection connection) {
        idle.push(connection);
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        open.add(connection);
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    UnreadableCopy unreadable(SQLException e) {
        return new UnreadableCopy(name, "The database cannot be read: " + e.getMessage(), e);
    }

    @Override
    public synchronized void close() {
        for (Connection connection : open) {
            try (connection) {
                connection.rollback();
            } catch (SQLException _) {
                // It is given up whatever its state; nothing was written.
            }
        }
        open.clear();
        idle.clear();
    }
}
