package dev.acta.benchmarks.log;

import dev.acta.log.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What verification cannot be quicker than: all columns of all events through a cursor, in binary, and their bytes
 * hashed, on one thread.
 *
 * @param events how many there were
 * @param perSecond events a second
 */
public record BareReading(long events, double perSecond) {

    private static final int FETCH = 5_000;

    /** Added to a JDBC address: has rows fetched in binary from the first on. */
    public static final String BINARY = "?prepareThreshold=-1";

    /** Reads and hashes all of it, through connections that fetch in binary. */
    public static BareReading of(DataSource database) throws SQLException {
        long events = 0;
        long begin = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT * FROM acta_log.event ORDER BY position")) {
                statement.setFetchSize(FETCH);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        hash(row);
                        events++;
                    }
                }
            }
            connection.rollback();
        }
        return new BareReading(events, events / ((System.nanoTime() - begin) / 1e9));
    }

    private static void hash(ResultSet row) throws SQLException {
        byte[] payload = Sha256.of(row.getBytes("payload_salt"), row.getBytes("payload"));
        byte[] metadata = Sha256.of(row.getBytes("metadata_salt"), row.getBytes("metadata"));
        if (payload.length != metadata.length || row.getString("event_id").isEmpty()) {
            throw new IllegalStateException("Two digests of one length");
        }
    }
}
