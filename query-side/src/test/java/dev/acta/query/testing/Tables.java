package dev.acta.query.testing;

import dev.acta.store.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the projections, looked at and tampered with from outside. */
public final class Tables {

    private static final String NAMES = """
            SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname IN ('timeline_v1', 'state_v1', 'processing') AND tablename <> 'flyway_schema_history'
            ORDER BY 1
            """;

    private final JdbcClient everything;

    public Tables(TestDatabase database) {
        this.everything = JdbcClient.create(database.superuser());
    }

    /** Those with a row whose text matches a pattern. */
    public List<String> matching(String pattern) {
        return names().stream()
                .filter(table -> everything
                        .sql("SELECT EXISTS (SELECT 1 FROM %s AS t WHERE t::text ~ ?)".formatted(table))
                        .param(pattern)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** All rows of the read models as text. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        names().stream()
                .filter(table -> !table.startsWith("processing."))
                .forEach(table -> rows.addAll(everything
                        .sql("SELECT '%1$s ' || t::text FROM %1$s AS t ORDER BY 1".formatted(table))
                        .query(String.class)
                        .list()));
        return rows;
    }

    /** Empties them all, as if nothing had been taken in yet. */
    public void empty() {
        names().forEach(table -> run("TRUNCATE " + table));
    }

    public void run(String sql) {
        everything.sql(sql).update();
    }

    public long count(String table, String where) {
        return everything
                .sql("SELECT count(*) FROM %s WHERE %s".formatted(table, where))
                .query(Long.class)
                .single();
    }

    /** The one text that a query gives. */
    public String text(String query) {
        return everything.sql(query).query(String.class).single();
    }

    private List<String> names() {
        return everything.sql(NAMES).query((row, number) -> row.getString(1)).list();
    }
}
