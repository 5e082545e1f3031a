package dev.acta.store.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The writer's own connection, opened when needed and again after it broke. */
final class WriterConnection {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    /** After so long a silence the connection counts as broken; more than the longest wait for the lock. */
    private static final int SILENCE_MILLIS = 60_000;

    private final DataSource database;
    private @Nullable Connection connection;

    WriterConnection(DataSource database) {
        this.database = database;
    }

    /** The open connection, in autocommit. */
    Connection get() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = database.getConnection();
            open.setNetworkTimeout(Runnable::run, SILENCE_MILLIS);
            try (Statement statement = open.createStatement()) {
                // Bounds how old a stamp can be when it is committed; readers count on it, see InstantNotSettled.
                statement.execute("SET statement_timeout = '5s'");
            }
            connection = open;
        }
        return open;
    }

    /** Lets go of the connection: what it was doing is unknown. Whoever gets it next gets it without our bounds. */
    void drop() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try (open) {
                if (!open.getAutoCommit()) {
                    open.rollback();
                }
                try (Statement statement = open.createStatement()) {
                    statement.execute("RESET statement_timeout");
                }
            } catch (SQLException e) {
                LOG.debug("Giving back a broken connection failed", e);
            }
        }
    }
}
