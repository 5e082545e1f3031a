package dev.acta.query.projection;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gathers the row changes of a batch of events and writes them in one go. Used by one thread, once.
 *
 * @param <C> the row changes
 */
public interface RowBatch<C> {

    /** Takes one change; those of one batch in order. */
    void add(C change);

    /** Writes what was gathered, as part of the connection's transaction. */
    void write(Connection connection) throws SQLException;
}
