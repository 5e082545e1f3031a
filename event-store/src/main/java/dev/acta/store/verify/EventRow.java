package dev.acta.store.verify;

import dev.acta.log.Leaf;
import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopiedItem;
import dev.acta.log.copy.Salted;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event as its row and the rows of its personal items have it. */
final class EventRow {

    static final String SQL = """
            SELECT e.position, e.event_id, e.stream_type, e.stream, e.sequence, e.type, e.revision,
                   e."timestamp", e.recorded_at, e.payload, e.payload_salt, e.metadata, e.metadata_salt,
                   e.payload_digest, e.metadata_digest, e.personal_root, e.leaf_hash,
                   p.items, p.salts, p.bytes, x.items, x.hashes, x.bys
            FROM acta_log.event e
            LEFT JOIN LATERAL (
                SELECT array_agg(i.item ORDER BY i.item) AS items, array_agg(i.salt ORDER BY i.item) AS salts,
                       array_agg(i.bytes ORDER BY i.item) AS bytes
                FROM acta_log.event_personal i WHERE e.personal_root IS NOT NULL AND i.event_id = e.event_id
            ) p ON true
            LEFT JOIN LATERAL (
                SELECT array_agg(d.item ORDER BY d.item) AS items, array_agg(d.hash ORDER BY d.item) AS hashes,
                       array_agg(d.erased_by ORDER BY d.item) AS bys
                FROM acta_log.erased_item d WHERE e.personal_root IS NOT NULL AND d.position = e.position
            ) x ON true
            WHERE e.position >= ? AND e.position < ? ORDER BY e.position
            """;

    /** No event of the log has more; a number beyond it is not believed. */
    private static final int MOST_ITEMS = 100_000;

    private EventRow() {}

    static CopiedEvent of(ResultSet row) throws SQLException {
        return new CopiedEvent(
                row.getLong(1),
                leaf(row),
                row.getBytes(17),
                new Salted(row.getBytes(11), row.getBytes(10)),
                new Salted(row.getBytes(13), row.getBytes(12)),
                items(row));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getString(2),
                row.getBytes(15),
                row.getBytes(14),
                row.getBytes(16),
                instant(row, 9),
                row.getInt(7),
                row.getLong(5),
                row.getString(4),
                row.getString(3),
                instant(row, 8),
                row.getString(6));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static List<CopiedItem> items(ResultSet row) throws SQLException {
        List<CopiedItem> items = new ArrayList<>();
        Integer[] there = array(row, 18, new Integer[0]);
        byte[][] salts = array(row, 19, new byte[0][]);
        byte[][] bytes = array(row, 20, new byte[0][]);
        for (int i = 0; i < there.length; i++) {
            place(items, there[i], new CopiedItem.Present(salts[i], bytes[i]));
        }
        Integer[] erased = array(row, 21, new Integer[0]);
        byte[][] hashes = array(row, 22, new byte[0][]);
        Long[] bys = array(row, 23, new Long[0]);
        for (int i = 0; i < erased.length; i++) {
            place(items, erased[i], new CopiedItem.Erased(hashes[i], bys[i]));
        }
        return items;
    }

    /** What is there is not erased, whatever else is said of it. */
    private static void place(List<CopiedItem> items, int number, CopiedItem item) {
        if (number < 0 || number > MOST_ITEMS) {
            return;
        }
        while (items.size() <= number) {
            items.add(new CopiedItem.Missing());
        }
        if (items.get(number) instanceof CopiedItem.Missing) {
            items.set(number, item);
        }
    }

    @SuppressWarnings("unchecked") // the column is of that type
    private static <T> T[] array(ResultSet row, int column, T[] none) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? none : (T[]) array.getArray();
    }
}
