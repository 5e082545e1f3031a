package dev.acta.query.projection;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schemas of the projections up to this version. Many nodes may try at once; one does it. */
public final class ProjectionMigration {

    private ProjectionMigration() {}

    /**
     * Migrates.
     *
     * @param owner connects as the role that owns the schemas
     * @param query the query side's role, to be granted its rights
     */
    public static void run(DataSource owner, String query) {
        Flyway.configure(ProjectionMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas("processing", "timeline_v1", "state_v1")
                .defaultSchema("processing")
                .locations("classpath:db/projections")
                .placeholders(Map.of("query", query))
                .load()
                .migrate();
    }
}
