package dev.acta.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the log's schema up to this version. Many nodes may try at once; one does it. */
public final class LogMigration {

    /** The log's schema. */
    public static final String SCHEMA = "acta_log";

    private LogMigration() {}

    /**
     * Migrates.
     *
     * @param owner connects as the role that owns the schema
     * @param command the command side's role, to be granted its rights
     * @param query the query side's role, to be granted its rights
     * @param eraser the role that erases personal items, to be granted its rights
     */
    public static void run(DataSource owner, String command, String query, String eraser) {
        Flyway.configure(LogMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/log")
                .placeholders(Map.of("command", command, "query", query, "eraser", eraser))
                .load()
                .migrate();
    }
}
