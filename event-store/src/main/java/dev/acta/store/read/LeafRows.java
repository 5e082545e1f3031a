package dev.acta.store.read;

import dev.acta.log.Leaf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Leaves from rows of the log, without what the leaf only has the digests of. */
final class LeafRows {

    static final String SELECT = """
            SELECT event_id, metadata_digest, payload_digest, personal_root, recorded_at, revision, sequence, stream,
                   stream_type, "timestamp", type
            FROM acta_log.event WHERE position >= ? AND position < ? ORDER BY position
            """;

    private LeafRows() {}

    static byte[] leaf(ResultSet row) throws SQLException {
        return new Leaf(
                        row.getString(1),
                        row.getBytes(2),
                        row.getBytes(3),
                        row.getBytes(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getInt(6),
                        row.getLong(7),
                        row.getString(8),
                        row.getString(9),
                        row.getObject(10, OffsetDateTime.class).toInstant(),
                        row.getString(11))
                .bytes();
    }
}
