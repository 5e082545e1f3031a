package dev.acta.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.access.Caller;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowedHttpTest {

    private static final Caller OF_REHEARSAL = QueryApp.reader("timeline,personal,log", "platform:rehearsal");
    private static final String OTHERS_POST = "post:twitter/one";
    private static final String OWN_POST = "post:rehearsal/p";

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.startAs("timeline,personal,log", database, "acta.public=true");

    @BeforeAll
    void record() {
        log.append(
                TheCase.labelled(OTHERS_POST, "account:twitter/author", false),
                TheCase.suspended("network:rehearsal/a", Basis.FIRST_PARTY, List.of()),
                TheCase.responded(TheCase.RESPONSE, List.of(Ref.parse("network:rehearsal/a"), Ref.parse(OTHERS_POST))),
                TheCase.memo(),
                TheCase.labelled(OWN_POST, "account:rehearsal/author", false), // 4
                TheCase.linked(OWN_POST, LinkRelation.CITES, OTHERS_POST), // 5
                TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of("listed"))); // 6
        app.getAt(6, "/v1/timeline");
        app.getAt(6, "/v1/networks/rehearsal/a");
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void anEntryIsShownToWhoMayReadOfAllItsPlatforms() {
        QueryApp.Got narrowed = app.getAs(OF_REHEARSAL, "/v1/timeline?order=recorded");
        Caller ofBoth = QueryApp.reader("timeline", "platform:rehearsal", "platform:twitter");
        QueryApp.Got both = app.getAs(ofBoth, "/v1/timeline?order=recorded");

        assertThat(app.get("/v1/timeline").body().path("entries")).hasSize(6);
        assertThat(both.body().path("entries").size()).isGreaterThanOrEqualTo(3);
        assertThat(narrowed.body().path("entries").path(0).path("position").longValue())
                .isEqualTo(1);
        assertThat(narrowed.response().body()).doesNotContain("twitter");
    }

    @Test
    void aStateSaysNothingOfOtherPlatforms() {
        QueryApp.Got network = app.getAs(OF_REHEARSAL, "/v1/networks/rehearsal/a");
        assertThat(network.status()).isEqualTo(200);
        assertThat(network.response().body()).doesNotContain("twitter");
        assertThat(app.get("/v1/networks/rehearsal/a").response().body()).contains("twitter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/posts/rehearsal/p",
                "/v1/networks/rehearsal/a",
                "/v1/networks/rehearsal/a/accounts",
                "/v1/accounts/rehearsal/author",
                "/v1/accounts/rehearsal/listed",
                "/v1/timeline?subject=post:rehearsal/p",
                "/v1/timeline?subject=post:twitter/one",
                "/v1/timeline?subject=response:demo-desk/mfa-2020-06-12",
                "/v1/timeline?jurisdiction=CN",
                "/v1/holds",
                "/v1/authorities?alias=none",
                "/v1/personal-items?subject=post:rehearsal/p"
            })
    void whatIsOfItsPlatformNamesNoOther(String path) {
        QueryApp.Got narrowed = app.getAs(OF_REHEARSAL, path);
        assertThat(narrowed.status()).isEqualTo(200);
        assertThat(narrowed.response().body()).doesNotContain("twitter", "event:5", "\"statedBy\":5");
    }

    @Test
    void whereOnesOwnPostStandsWithAnothersIsNotSaid() {
        String path = "/v1/personal-items?subject=" + OWN_POST;
        assertThat(app.get(path).body().path("items").findValuesAsString("event"))
                .containsExactly("event:4", "event:5");
        assertThat(app.getAs(OF_REHEARSAL, path).body().path("items").findValuesAsString("event"))
                .containsExactly("event:4");
    }

    @Test
    void whatBelongsToAJurisdictionIsNarrowedToo() {
        String path = "/v1/timeline?jurisdiction=CN";
        assertThat(app.get(path).body().path("entries")).isNotEmpty();
        assertThat(app.getAs(OF_REHEARSAL, path).body().path("entries")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/timeline?knownAt=post:twitter/one",
                "/v1/complaints/twitter/any",
                "/v1/disputes/twitter/any",
                "/v1/labels/twitter/any",
                "/v1/restrictions/twitter/any",
                "/v1/events/5",
                "/v1/networks/twitter/any",
                "/v1/networks/twitter/any/accounts",
                "/v1/accounts/twitter/any",
                "/v1/posts/twitter/one",
                "/v1/personal-items?subject=account:twitter/author",
                "/v1/events/0",
                "/v1/events/2",
                "/v1/log/events",
                "/v1/log/checkpoints",
                "/log/keys",
                "/log/tile/0/000"
            })
    void whatIsAnothersOrCannotBeNarrowedIsRefused(String path) {
        QueryApp.Got got = app.getAs(OF_REHEARSAL, path);
        assertThat(got.status()).isEqualTo(403);
        assertThat(got.body().path("type").stringValue()).endsWith("not-authorised");
    }

    @Test
    void anEventOfItsPlatformIsShownAsRecorded() {
        assertThat(app.getAs(OF_REHEARSAL, "/v1/events/1").status()).isEqualTo(200);
    }

    @Test
    void aPublicRecordIsReadWithoutATokenButForWhatIsPersonal() {
        QueryApp.Got got = app.getWith(null, "/v1/timeline");
        assertThat(got.body().path("entries")).hasSize(6);
        assertThat(got.response().body()).doesNotContain(OTHERS_POST);
        assertThat(app.getWith(null, "/v1/log/events").status()).isEqualTo(200);
        assertThat(app.getWith(null, "/v1/personal-items?subject=" + OTHERS_POST)
                        .status())
                .isEqualTo(401);
        assertThat(app.getWith("bad", "/v1/timeline").status()).isEqualTo(401);
    }
}
