package dev.acta.store.personal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the personal items of large appends ahead, outside the log's lock. They count only once their events are in
 * the log; what never gets there is swept.
 */
public final class ItemStaging {

    private static final String DISCARD = "SELECT acta_log.discard_items(?)";
    private static final String SWEEP = "SELECT acta_log.sweep_items(?, ?)";

    private final DataSource database;
    private final JdbcTemplate jdbc;

    /** Works with the rights of the command side. */
    public ItemStaging(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /**
     * Begins an upload. It holds a connection and a transaction until it is committed or closed.
     *
     * @throws DataAccessResourceFailureException if no connection can be had
     */
    public StagedUpload begin() {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            return new StagedUpload(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("No connection for an upload", e);
        }
    }

    /** Removes committed items whose append was refused; never those of events in the log. */
    public void discard(List<StagedChunk> chunks) {
        String[] ids = chunks.stream().map(StagedChunk::eventId).toArray(String[]::new);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(DISCARD);
                    statement.setArray(1, connection.createArrayOf("text", ids));
                    return statement;
                },
                rows -> {});
    }

    /**
     * Removes items that were written ahead and never got into the log.
     *
     * @param now the present
     * @param least how old they must be; longer than any upload takes
     * @param most how far back to look
     * @return how many there were
     */
    public long sweep(Instant now, Duration least, Duration most) {
        Long swept = jdbc.queryForObject(SWEEP, Long.class, idAt(now.minus(most)), idAt(now.minus(least)));
        return swept == null ? 0 : swept;
    }

    /** The smallest UUIDv7 (RFC 9562, section 5.7) of an instant. */
    private static String idAt(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16, 0).toString();
    }
}
