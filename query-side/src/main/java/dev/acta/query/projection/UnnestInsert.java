package dev.acta.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows for one table, column by column, written with arrays: some thousands a statement. */
public final class UnnestInsert {

    private static final int ROWS_A_STATEMENT = 10_000;

    private final String sql;
    private final String[] types;
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    /**
     * Rows for a table.
     *
     * @param table its name with its schema
     * @param columns {@code name type} each, the type as PostgreSQL calls it: int8, int4, text, bytea, bool
     */
    public UnnestInsert(String table, String... columns) {
        this(table, "", columns);
    }

    private UnnestInsert(String table, String conflict, String... columns) {
        this.types = Arrays.stream(columns)
                .map(it -> it.substring(it.indexOf(' ') + 1))
                .toArray(String[]::new);
        this.sql = "INSERT INTO %s (%s) SELECT * FROM unnest(%s) %s"
                .formatted(
                        table,
                        Arrays.stream(columns)
                                .map(it -> it.substring(0, it.indexOf(' ')))
                                .collect(Collectors.joining(", ")),
                        Arrays.stream(types).map(it -> "?::" + it + "[]").collect(Collectors.joining(", ")),
                        conflict);
        for (int i = 0; i < types.length; i++) {
            this.columns.add(new ArrayList<>());
        }
    }

    /** The same, where a row that stands is to be changed: {@code ON CONFLICT ...}. */
    public static UnnestInsert orElse(String conflict, String table, String... columns) {
        return new UnnestInsert(table, conflict, columns);
    }

    /** Adds a row: a value a column. */
    public void add(@Nullable Object... row) {
        for (int i = 0; i < types.length; i++) {
            columns.get(i).add(row[i]);
        }
    }

    /** Writes the rows. */
    public void write(Connection connection) throws SQLException {
        int rows = columns.getFirst().size();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows; from += ROWS_A_STATEMENT) {
                int to = Math.min(rows, from + ROWS_A_STATEMENT);
                for (int i = 0; i < types.length; i++) {
                    statement.setArray(i + 1, connection.createArrayOf(types[i], values(i, from, to)));
                }
                statement.executeUpdate();
            }
        }
    }

    private @Nullable Object[] values(int column, int from, int to) {
        List<@Nullable Object> values = columns.get(column).subList(from, to);
        return types[column].equals("bytea") ? values.toArray(new byte[0][]) : values.toArray();
    }
}
