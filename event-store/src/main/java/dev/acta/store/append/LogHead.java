package dev.acta.store.append;

import dev.acta.log.RightEdge;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * Where the log ends, as far as this writer knows: the tree's right edge and the latest moment of recording.
 *
 * @param edge not to be changed by who holds it: copy it
 * @param recordedAt of the last commit
 */
record LogHead(RightEdge edge, Instant recordedAt) {

    static final LogHead EMPTY = new LogHead(RightEdge.empty(), Instant.EPOCH);

    private static final String LAST = """
            SELECT size, right_edge, root, recorded_at FROM acta_log.log_head ORDER BY size DESC LIMIT 1
            """;

    private static final String LEAVES = """
            SELECT leaf_hash FROM acta_log.event WHERE position >= ? AND position < ? ORDER BY position
            """;

    private static final int FETCH = 10_000;

    long size() {
        return edge.size();
    }

    /**
     * Reads the head as it stands in the database.
     *
     * @throws ForgedHead if its root is not that of its right edge
     */
    static LogHead read(Connection connection) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST);
                ResultSet row = last.executeQuery()) {
            if (!row.next()) {
                return EMPTY;
            }
            RightEdge stored = RightEdge.of(row.getLong(1), row.getBytes(2));
            if (!Arrays.equals(stored.root(), row.getBytes(3))) {
                throw new ForgedHead("the stored root at size " + stored.size() + " is not that of its right edge");
            }
            return new LogHead(stored, row.getObject(4, OffsetDateTime.class).toInstant());
        }
    }

    /**
     * Reads the head in a transaction that holds the lock. The leaves between this head and that one must lead to it.
     *
     * @throws ForgedHead if they do not
     */
    LogHead follow(Connection connection) throws SQLException {
        LogHead stands = read(connection);
        if (stands.size() < size()) {
            throw new ForgedHead("the log has shrunk from " + size() + " to " + stands.size() + " events");
        }
        if (!Arrays.equals(stands.edge.root(), fold(connection, stands.size()).root())) {
            throw new ForgedHead("the stored root at size " + stands.size() + " is not that of the leaves");
        }
        return stands;
    }

    private RightEdge fold(Connection connection, long to) throws SQLException {
        RightEdge folded = edge.copy();
        try (PreparedStatement leaves = connection.prepareStatement(LEAVES)) {
            leaves.setFetchSize(FETCH);
            leaves.setLong(1, size());
            leaves.setLong(2, to);
            try (ResultSet rows = leaves.executeQuery()) {
                while (rows.next()) {
                    folded.append(rows.getBytes(1), completed -> {});
                }
            }
        }
        if (folded.size() != to) {
            throw new ForgedHead("the head says " + to + " events, but there are " + folded.size());
        }
        return folded;
    }
}
