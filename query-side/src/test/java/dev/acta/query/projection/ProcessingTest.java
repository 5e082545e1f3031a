package dev.acta.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.events.ActaEvent;
import dev.acta.events.value.Basis;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.Tables;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final Tables tables = new Tables(database);

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Test
    void rowsDoNotDependOnTheSizeOfBatches() {
        log.append(history());
        List<List<String>> rows = new ArrayList<>();
        for (int batch : List.of(1, 7, 500)) {
            try (QueryApp app = QueryApp.start(database, "acta.projections.batch-events=" + batch)) {
                long last = history().size() - 1L;
                assertThat(app.getAt(last, "/v1/timeline?limit=1").status()).isEqualTo(200);
                assertThat(app.getAt(last, "/v1/networks/twitter/2020-06-a").status())
                        .isEqualTo(200);
                rows.add(tables.rows());
            }
            tables.empty();
        }
        assertThat(rows.get(1)).isEqualTo(rows.get(0));
        assertThat(rows.get(2)).isEqualTo(rows.get(0));
        assertThat(rows.get(0)).hasSizeGreaterThan(100);
    }

    private static List<ActaEvent> history() {
        List<ActaEvent> history = new ArrayList<>(List.of(
                TheCase.found(),
                TheCase.suspended(),
                TheCase.roster(TheCase.NETWORK, 0, Role.CORE, List.of("a", "b")),
                TheCase.responded(),
                TheCase.labelled(TheCase.POST, TheCase.AUTHOR, true)));
        String institute = "institute:aspi";
        for (int i = 0; i < 12; i++) {
            String next = "institute:institute-" + i;
            history.add(TheCase.corrected(
                    0, CorrectionKind.SOURCE_ERROR, "/institute", institute, next, LocalDate.of(2020, 6, 13)));
            history.add(TheCase.linked("response:demo-desk/" + i, LinkRelation.CITES, TheCase.FINDING));
            institute = next;
        }
        return history;
    }

    @Test
    void anEventOfAnUnknownTypeStopsEveryProjectionThereAndSaysSo() {
        log.append(TheCase.suspended(), TheCase.found());
        long unknown = log.append("AliensLanded", 1, "{}");
        log.append(TheCase.responded());
        try (QueryApp app = QueryApp.start(database)) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                QueryApp.Got got = app.get("/v1/timeline");
                assertThat(got.body().path("entries")).hasSize(2);
                QueryApp.Got health = app.get("/actuator/health");
                assertThat(health.status()).isEqualTo(503);
                assertThat(health.body().findPath("timelineProjection").toString())
                        .contains("\"DOWN\"", "\"stoppedAt\":" + unknown, "UnknownEventType", "AliensLanded");
                assertThat(health.body().findPath("stateProjection").toString()).contains("\"stoppedAt\":" + unknown);
            });
            assertThat(app.get("/v1/events/" + unknown).body().path("type").stringValue())
                    .isEqualTo("AliensLanded");
        }
    }

    @Test
    void whatOneProjectionCannotTakeStopsOnlyThatOneAndItGoesOnOnceItCan() {
        try (QueryApp app = QueryApp.start(database)) {
            tables.run("ALTER TABLE state_v1.roster ADD CONSTRAINT none CHECK (accounts < 2)");
            log.append(
                    TheCase.suspended("network:rehearsal/a", Basis.FIRST_PARTY, List.of()),
                    TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of("a")),
                    TheCase.roster("network:rehearsal/a", 1, Role.CORE, List.of("b", "c")),
                    TheCase.found());

            assertThat(app.getAt(3, "/v1/timeline").body().path("entries")).hasSize(2);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(app.get("/actuator/health")
                                    .body()
                                    .findPath("stateProjection")
                                    .toString())
                            .contains("\"DOWN\"", "\"taken\":2", "\"stoppedAt\":2"));
            assertThat(app.get("/v1/accounts/rehearsal/a").status()).isEqualTo(200);

            tables.run("ALTER TABLE state_v1.roster DROP CONSTRAINT none");
            await().atMost(PATIENCE.multipliedBy(4)).untilAsserted(() -> {
                assertThat(app.get("/v1/accounts/rehearsal/c").status()).isEqualTo(200);
                assertThat(app.get("/actuator/health").status()).isEqualTo(200);
            });
        }
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        log.append(TheCase.suspended());
        try (QueryApp app = QueryApp.start(database)) {
            app.getAt(0, "/v1/timeline");
        }
        log.append(TheCase.found());
        try (QueryApp app = QueryApp.start(database)) {
            assertThat(app.getAt(1, "/v1/timeline").body().path("entries")).hasSize(2);
        }
    }

    @Test
    void anEventOfAnotherProcessIsSeenLongBeforeTheLogIsLookedAtAnyway() {
        try (QueryApp app = QueryApp.start(database, "acta.log.poll=60s")) {
            await().atMost(PATIENCE).until(() -> tables.count("processing.token_entry", "owner IS NOT NULL") == 2);
            for (int i = 0; i < 20; i++) {
                long position =
                        log.append(TheCase.linked("response:demo-desk/" + i, LinkRelation.CITES, TheCase.FINDING));
                assertThat(app.getAt(position, "/v1/timeline").status()).isEqualTo(200);
            }
        }
    }
}
