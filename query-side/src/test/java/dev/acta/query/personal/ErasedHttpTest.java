package dev.acta.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.ErasureRequested;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Held;
import dev.acta.events.value.ItemsOf;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** What is told of erasures and holds, and of what was erased. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasedHttpTest {

    private static final String POST = "post:twitter/leaving";
    private static final String AUTHOR = "account:twitter/leaving";
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final LegalBasis LAW = new LegalBasis("GDPR Art. 17(1)(a)", "EU", null);
    private static final Occurrence NOW = Occurrence.at(Instant.parse("2026-11-23T12:00:00Z"));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private long erased;
    private QueryApp app;

    @BeforeAll
    void record() {
        app = QueryApp.start(database);
        log.append(
                TheCase.labelled(POST, AUTHOR, true), // 0
                TheCase.linked(POST, LinkRelation.CITES, "account:rehearsal/staying"), // 1
                TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of("staying", "leaving", "third")), // 2
                TheCase.responded("response:demo-desk/1", List.of(Ref.parse(AUTHOR))), // 3
                new LegalHoldPlaced(
                        Ref.parse("hold:demo-desk/1"),
                        LAW,
                        null,
                        LocalDate.of(2027, 1, 1),
                        List.of(new Held(Ref.event(3), List.of(0))),
                        0,
                        DESK,
                        NOW,
                        Basis.FIRST_PARTY), // 4
                new LegalHoldReleased(Ref.parse("hold:demo-desk/1"), "closed", DESK, NOW, Basis.FIRST_PARTY), // 5
                new ErasureRequested(
                        Ref.parse("erasure:demo-desk/1"),
                        LAW,
                        "DSR-1",
                        null,
                        List.of(new ItemsOf(Ref.event(0), List.of(0, 1)), new ItemsOf(Ref.event(2), List.of(1))),
                        DESK,
                        NOW,
                        Basis.FIRST_PARTY)); // 6
        app.getAt(6, "/v1/timeline");
        erased = log.erase("1", Map.of(0L, List.of(0, 1), 1L, List.of(0), 2L, List.of(1), 3L, List.of(0)));
        app.getAt(erased, "/v1/timeline");
        app.getAt(erased, "/v1/erasures");
    }

    @AfterAll
    void close() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void anEntryReadsErasedAlsoAsItStoodBefore() {
        for (String asOf : List.of("", "&asOf=6", "&asOf=0")) {
            JsonNode entry = app.get("/v1/timeline?subject=event:0&order=recorded" + asOf)
                    .body()
                    .path("entries")
                    .path(0);
            assertThat(entry.path("payload").path("post").toString()).isEqualTo("{\"erased\":\"event:7\"}");
            assertThat(entry.toString()).doesNotContain("twitter/leaving");
        }
        assertThat(app.get("/v1/timeline?subject=event:1")
                        .body()
                        .path("entries")
                        .path(0)
                        .path("title")
                        .stringValue())
                .isEqualTo("what has been erased cites an account");
    }

    @Test
    void nothingIsFoundByTheErasedRef() {
        for (String ref : List.of(POST, AUTHOR)) {
            assertThat(app.get("/v1/timeline?subject=" + ref).body().path("entries"))
                    .isEmpty();
            assertThat(app.get("/v1/personal-items?subject=" + ref).body().path("items"))
                    .isEmpty();
        }
        assertThat(app.get("/v1/accounts/rehearsal/leaving").status()).isEqualTo(404);
        assertThat(app.get("/v1/accounts/twitter/leaving").status()).isEqualTo(404);
        assertThat(app.get("/v1/posts/twitter/leaving").status()).isEqualTo(404);
    }

    @Test
    void theOthersAreFoundAsEver() {
        assertThat(app.get("/v1/personal-items?subject=account:rehearsal/staying")
                        .body()
                        .path("items")
                        .toString())
                .isEqualTo("[{\"event\":\"event:1\",\"items\":[1]},{\"event\":\"event:2\",\"items\":[0]}]");
        JsonNode network = app.get("/v1/networks/rehearsal/a").body();
        assertThat(network.path("accounts").path("listed").intValue()).isEqualTo(3);
        assertThat(app.get("/v1/networks/rehearsal/a/accounts").body().path("accounts"))
                .hasSize(2);
    }

    @Test
    void anEventAsRecordedTellsWhichEventErasedItsItems() {
        assertThat(app.get("/v1/events/2").body().path("items").path(1).toString())
                .isEqualTo("{\"erased\":\"event:7\"}");
        assertThat(app.get("/v1/events/0").body().path("items").toString())
                .isEqualTo("[{\"erased\":\"event:7\"},{\"erased\":\"event:7\"}]");
    }

    @Test
    void anErasureAndAHoldAreEntriesAndHaveStates() {
        JsonNode entries = app.get("/v1/timeline?order=recorded&lane=record-keeping&subject=erasure:demo-desk/1"
                        + "&subject=hold:demo-desk/1")
                .body()
                .path("entries");
        assertThat(StreamSupport.stream(entries.spliterator(), false)
                        .map(entry -> entry.path("title").stringValue()))
                .containsExactly(
                        "demo-desk placed hold 1, to be looked at again on 2027-01-01",
                        "demo-desk released hold 1",
                        "demo-desk asked for 3 personal items to be erased",
                        "demo-second had 5 personal items erased");
        assertThat(app.get("/v1/erasures/demo-desk/1").body().path("erasures")).hasSize(2);
        assertThat(app.get("/v1/holds/demo-desk/1").body().path("holds")).hasSize(2);
        assertThat(app.get("/v1/timeline?subject=event:2")
                        .body()
                        .path("entries")
                        .toString())
                .contains("PersonalDataErased");
    }

    @Test
    void theListsArePagedByTheRecord() {
        QueryApp.Got first = app.get("/v1/erasures?limit=1");
        JsonNode second = app.get("/v1/erasures?limit=1&cursor="
                        + first.body().path("next").stringValue())
                .body();
        assertThat(first.body().path("erasures").path(0).path("type").stringValue())
                .isEqualTo("ErasureRequested");
        assertThat(second.path("erasures").path(0).path("position").longValue()).isEqualTo(erased);
        assertThat(second.has("next")).isFalse();
        assertThat(app.get("/v1/erasures?asOf=6").body().path("erasures")).hasSize(1);
        assertThat(app.get("/v1/holds").body().path("holds")).hasSize(2);
        assertThat(app.get("/v1/erasures?wrong=1").status()).isEqualTo(400);
    }

    @Test
    void whereSomebodyStandsTakesTheScopeAndAPerson() {
        assertThat(app.get("/v1/personal-items").status()).isEqualTo(400);
        assertThat(app.get("/v1/personal-items?subject=network:rehearsal/a").status())
                .isEqualTo(400);
        try (QueryApp stranger = QueryApp.startAs("timeline", database)) {
            assertThat(stranger.get("/v1/personal-items?subject=" + POST).status())
                    .isEqualTo(403);
        }
    }
}
