package dev.acta.store.personal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks personal items up without reading them: whether they are there, and their hashes. */
public final class LoggedItems {

    private static final String EVENTS =
            "SELECT position, event_id, stream FROM acta_log.event WHERE position = ANY (?) ORDER BY position";

    private static final String ALL = """
            SELECT * FROM (
              SELECT e.position, i.item, sha256('\\x00'::bytea || i.salt || i.bytes), NULL::bigint
              FROM acta_log.event e JOIN acta_log.event_personal i ON i.event_id = e.event_id
              WHERE e.position = ANY (?)
              UNION ALL
              SELECT position, item, hash, erased_by FROM acta_log.erased_item WHERE position = ANY (?)) AS found
            ORDER BY 1, 2 LIMIT ?
            """;

    private static final String NAMED = """
            WITH named AS (SELECT * FROM unnest(?::int8[], ?::int4[]) AS n (position, item))
            SELECT e.position, i.item, sha256('\\x00'::bytea || i.salt || i.bytes), NULL::bigint
            FROM named n JOIN acta_log.event e ON e.position = n.position
            JOIN acta_log.event_personal i ON i.event_id = e.event_id AND i.item = n.item
            UNION ALL
            SELECT x.position, x.item, x.hash, x.erased_by
            FROM named n JOIN acta_log.erased_item x ON x.position = n.position AND x.item = n.item
            ORDER BY 1, 2
            """;

    private final JdbcTemplate jdbc;

    /** Looks with the rights of the command side. */
    public LoggedItems(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** An event on record. */
    public record OnRecord(long position, String eventId, String stream) {}

    /**
     * An item that is there, or was.
     *
     * @param position its event's
     * @param item its number
     * @param hash its hash under the event's personal root, 32 bytes
     * @param erasedBy the position of the event that says it was erased; null where it is there
     */
    public record Item(
            long position, int item, byte[] hash, @Nullable Long erasedBy) {}

    /** Those of these positions that the log has events at, in order. */
    public List<OnRecord> events(Collection<Long> positions) {
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(EVENTS);
                    statement.setArray(1, longs(connection, positions));
                    return statement;
                },
                (row, number) -> new OnRecord(row.getLong(1), row.getString(2), row.getString(3)));
    }

    /**
     * All items of some events, in order.
     *
     * @param limit how many at most
     */
    public List<Item> all(Collection<Long> positions, int limit) {
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(ALL);
                    statement.setArray(1, longs(connection, positions));
                    statement.setArray(2, longs(connection, positions));
                    statement.setInt(3, limit);
                    return statement;
                },
                (row, number) -> item(row));
    }

    /** Items by the numbers that they have in their events, in order; without those that never were. */
    public List<Item> named(Map<Long, List<Integer>> numbers) {
        Long[] positions = numbers.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(number -> of.getKey()))
                .toArray(Long[]::new);
        Integer[] items = numbers.values().stream().flatMap(List::stream).toArray(Integer[]::new);
        return jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(NAMED);
                    statement.setArray(1, connection.createArrayOf("int8", positions));
                    statement.setArray(2, connection.createArrayOf("int4", items));
                    return statement;
                },
                (row, number) -> item(row));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getLong(1), row.getInt(2), row.getBytes(3), (Long) row.getObject(4));
    }

    private static java.sql.Array longs(Connection connection, Collection<Long> values) throws SQLException {
        return connection.createArrayOf("int8", values.toArray(Long[]::new));
    }
}
