package dev.acta.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.Tables;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Projections that an earlier build made, before rows said which platforms they concern. */
class MadeAgainTest {
    private static final String EARLIER = "024";
    private static final long LAST = 3;

    @Test
    void whatAnEarlierBuildMadeIsMadeAgainFromTheLog() {
        try (TestDatabase database = TestDatabase.fresh();
                TestLog log = new TestLog(database)) {
            Tables tables = new Tables(database);
            log.append(
                    TheCase.suspended("network:rehearsal/a", Basis.FIRST_PARTY, List.of()),
                    TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of("a", "b")),
                    TheCase.labelled(TheCase.POST, TheCase.AUTHOR, false),
                    TheCase.voided(0));
            List<String> rows = rows(database, tables);
            goBack(database, tables);

            assertThat(rows(database, tables)).isNotEmpty().isEqualTo(rows);
        }
    }

    private static List<String> rows(TestDatabase database, Tables tables) {
        try (QueryApp app = QueryApp.start(database)) {
            assertThat(app.getAt(LAST, "/v1/timeline").body().path("entries")).hasSize(3);
            assertThat(app.getAt(LAST, "/v1/networks/rehearsal/a").status()).isEqualTo(200);
            return tables.rows();
        }
    }

    /** To the tables of the earlier build, which had taken everything in: its rows lack what came later. */
    private static void goBack(TestDatabase database, Tables tables) {
        tables.run("CREATE TABLE public.kept_token AS SELECT * FROM processing.token_entry");
        tables.run("CREATE TABLE public.kept_projection AS SELECT * FROM processing.projection");
        tables.run("DROP SCHEMA processing, timeline_v1, state_v1 CASCADE");
        Flyway.configure()
                .dataSource(database.owner())
                .schemas("processing", "timeline_v1", "state_v1")
                .defaultSchema("processing")
                .locations("classpath:db/projections")
                .placeholders(Map.of("query", "acta_query"))
                .target(EARLIER)
                .load()
                .migrate();
        tables.run("INSERT INTO processing.token_entry SELECT * FROM public.kept_token");
        tables.run("INSERT INTO processing.projection SELECT * FROM public.kept_projection");
        tables.run("INSERT INTO state_v1.statement_body VALUES (0, 0, 9223372036854775807, '{\"position\":0}')");
        tables.run("INSERT INTO state_v1.roster VALUES ('\\x00', 1, 'CORE', 2)");
    }
}
