package dev.acta.query.personal;

import dev.acta.query.projection.UnnestInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the personal items of a batch for the table {@code item_personal} of a schema. */
public final class ItemRows {

    private final String schema;
    private final Map<List<Long>, ItemRow> rows = new LinkedHashMap<>();

    public ItemRows(String schema) {
        this.schema = schema;
    }

    /** Adds items; of the same one twice, the later stands. */
    public void add(List<ItemRow> items) {
        items.forEach(row -> rows.put(List.of(row.position(), (long) row.item()), row));
    }

    /** Deletes the rows that events have in tables, so that they can be made again. */
    public static void forget(Connection connection, Collection<Long> positions, List<String> tables)
            throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        for (String table : tables) {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + table + " WHERE position = ANY (?)")) {
                statement.setArray(1, connection.createArrayOf("int8", positions.toArray()));
                statement.executeUpdate();
            }
        }
    }

    /** Writes them; of those that stand, only whether they are public can have changed. */
    public void write(Connection connection) throws SQLException {
        UnnestInsert insert = UnnestInsert.orElse(
                "ON CONFLICT (position, item) DO UPDATE SET public_capacity = excluded.public_capacity",
                schema + ".item_personal",
                "position int8",
                "item int4",
                "subject bytea",
                "value text",
                "public_capacity bool");
        rows.values()
                .forEach(row -> insert.add(
                        row.position(), row.item(), RefKey.of(row.subject()), row.value(), row.publicCapacity()));
        insert.write(connection);
    }
}
