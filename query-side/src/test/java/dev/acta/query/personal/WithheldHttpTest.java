package dev.acta.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.Tables;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithheldHttpTest {

    private static final String PRIVATE_POST = "post:twitter/private-post";
    private static final String PRIVATE_AUTHOR = "account:twitter/private-author";
    private static final String LISTED = "listed-account";

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.startAs("timeline", database);

    @BeforeAll
    void record() {
        log.append(
                TheCase.labelled(TheCase.POST, TheCase.AUTHOR, true),
                TheCase.labelled(PRIVATE_POST, PRIVATE_AUTHOR, false),
                TheCase.responded(TheCase.RESPONSE, List.of(Ref.parse(TheCase.POST), Ref.parse(PRIVATE_POST))),
                TheCase.suspended("network:rehearsal/a", Basis.FIRST_PARTY, List.of()),
                TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of(LISTED)),
                TheCase.roster("network:rehearsal/a", 0, Role.COMPROMISED, List.of("victim-1", "victim-2")));
        app.getAt(5, "/v1/timeline");
        app.getAt(5, "/v1/networks/rehearsal/a");
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void privatePersonsAreWithheldAndPublicOfficeIsShown() {
        QueryApp.Got got = app.get("/v1/timeline?order=recorded&asOf=4");
        JsonNode entries = got.body().path("entries");

        assertThat(entries).hasSize(4);
        assertThat(entries.path(0).path("payload").path("post").stringValue()).isEqualTo(TheCase.POST);
        assertThat(entries.path(1).path("payload").path("post").toString()).isEqualTo("{\"withheld\":true}");
        assertThat(entries.path(2).path("subjects").toString()).contains(TheCase.POST, "{\"withheld\":true}");
        assertThat(entries.path(2).path("relations").toString()).contains(TheCase.POST, "{\"withheld\":true}");
        assertThat(got.response().body()).doesNotContain("private-post", "private-author");
    }

    @Test
    void whetherAPrivatePersonIsOnRecordIsNotTold() {
        assertThat(app.get("/v1/timeline?subject=" + PRIVATE_POST).body().path("entries"))
                .isEmpty();
        assertThat(app.get("/v1/timeline?asOf=4&subject=" + TheCase.POST).body().path("entries"))
                .hasSize(2);
        assertThat(app.get("/v1/accounts/rehearsal/" + LISTED).status()).isEqualTo(403);
        assertThat(app.get("/v1/accounts/rehearsal/nobody").status()).isEqualTo(403);
        assertThat(app.get("/v1/posts/twitter/private-post").status()).isEqualTo(403);
        assertThat(app.get("/v1/posts/twitter/1265255835124539392").status()).isEqualTo(200);
    }

    @Test
    void accountsOfANetworkAreCountedAndNotNamed() {
        QueryApp.Got got = app.get("/v1/networks/rehearsal/a/accounts");

        assertThat(got.body().path("accounts").path(0).path("account").toString())
                .isEqualTo("{\"withheld\":true}");
        assertThat(got.body().path("accounts").path(0).path("role").stringValue())
                .isEqualTo("CORE");
    }

    @Test
    void whoeverWasTakenOverIsOnlyCounted() {
        assertThat(app.get("/v1/networks/rehearsal/a/accounts").body().path("accounts"))
                .hasSize(1);
        assertThat(app.get("/v1/networks/rehearsal/a")
                        .body()
                        .path("accounts")
                        .path("byRole")
                        .toString())
                .isEqualTo("{\"COMPROMISED\":2,\"CORE\":1}");
    }

    @Test
    void anEventAsRecordedWithholdsItsItems() {
        assertThat(app.get("/v1/events/1").body().path("items").toString())
                .isEqualTo("[{\"withheld\":true},{\"withheld\":true}]");
        assertThat(app.get("/v1/events/0").body().path("items").toString()).contains(TheCase.POST);
        assertThat(app.get("/v1/events/4").body().path("items").toString()).isEqualTo("[{\"withheld\":true}]");
    }

    @Test
    void onlyTablesThatErasureReachesNamePrivatePersons() {
        List<String> naming = new Tables(database)
                .matching("private-post|private-author|listed-account|25073877|1265255835124539392");

        assertThat(naming)
                .containsExactly("state_v1.item_personal", "state_v1.roster_personal", "timeline_v1.item_personal");
    }

    @Test
    void whatIsMissingWithoutAnErasureSaysSo() {
        long position = log.append(TheCase.labelled("post:twitter/leaving", "account:twitter/leaving", true));
        app.getAt(position, "/v1/timeline");
        new Tables(database).run("DELETE FROM timeline_v1.item_personal WHERE position = " + position);

        JsonNode entry = app.get("/v1/timeline?order=-recorded&limit=1")
                .body()
                .path("entries")
                .path(0);

        assertThat(entry.path("payload").path("post").toString()).isEqualTo("{\"missing\":true}");
        assertThat(entry.path("subjects").toString()).doesNotContain("missing");
    }
}
