package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Basis;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateHttpTest {

    private static final String REHEARSAL = "network:rehearsal/a";
    private static final List<String> ODD_IDS =
            List.of("a/b+c==", "a//b", "100%", "with space", "x?y#z", "+", "ü", "back\\slash", "a;b=c");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);

    @BeforeAll
    void record() {
        log.append(
                TheCase.suspended(), // 0
                TheCase.suspended(TheCase.NETWORK, Basis.REPORTED, List.of(Ref.event(0))), // 1
                TheCase.attributed(), // 2
                TheCase.responded(), // 3
                TheCase.found(), // 4
                TheCase.labelled(TheCase.POST, TheCase.AUTHOR, false), // 5
                TheCase.corrected(
                        4,
                        CorrectionKind.SOURCE_ERROR,
                        "/institute",
                        "institute:aspi",
                        "institute:tai",
                        LocalDate.of(2020, 6, 19)), // 6
                TheCase.linked(TheCase.RESPONSE, LinkRelation.CITES, TheCase.FINDING), // 7
                TheCase.suspended(REHEARSAL, Basis.FIRST_PARTY, List.of()), // 8
                TheCase.roster(REHEARSAL, 0, Role.CORE, ids("core", 1_000)), // 9
                TheCase.roster(REHEARSAL, 1, Role.CORE, ids("more", 500)), // 10
                TheCase.roster(REHEARSAL, 0, Role.AMPLIFIER, ids("amplifier", 700)), // 11
                TheCase.roster(REHEARSAL, 0, Role.COMPROMISED, ODD_IDS)); // 12
        app.getAt(12, "/v1/networks/rehearsal/a");
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + "/" + i).toList();
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void reportsThatConflictBothStand() {
        JsonNode network = state("/v1/networks/twitter/2020-06-a");

        assertThat(network.path("network").stringValue()).isEqualTo(TheCase.NETWORK);
        assertThat(network.path("conflicting").booleanValue()).isTrue();
        assertThat(network.path("conflicts").toString()).isEqualTo("[[0,1]]");
        assertThat(network.path("suspensions")).hasSize(2).allSatisfy(said -> {
            assertThat(said.path("basis").stringValue()).isEqualTo("REPORTED");
            assertThat(said.path("recorder").stringValue()).isEqualTo(TestLog.RECORDER);
        });
        assertThat(network.path("attributions")).hasSize(1);
        assertThat(network.path("responses")).hasSize(1);
        assertThat(state("/v1/networks/twitter/2020-06-a?asOf=0")
                        .path("conflicting")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aCorrectionReachesTheState() {
        assertThat(institute("?asOf=5")).isEqualTo("institute:aspi");
        assertThat(institute("?asOf=6")).isEqualTo("institute:tai");
        JsonNode now = state("/v1/findings/demo-desk/like-a-virus");
        assertThat(now.path("findings").path(0).path("corrections").toString()).isEqualTo("[6]");
        assertThat(now.path("links")).hasSize(1);
    }

    private String institute(String query) {
        return state("/v1/findings/demo-desk/like-a-virus" + query)
                .path("findings")
                .path(0)
                .path("institute")
                .stringValue();
    }

    @Test
    void countsByRoleAreThoseOfTheListsSoFar() {
        assertThat(state("/v1/networks/rehearsal/a").path("accounts").toString())
                .isEqualTo("{\"listed\":2200,\"byRole\":{\"AMPLIFIER\":700,\"COMPROMISED\":9,\"CORE\":1500}}");
        assertThat(state("/v1/networks/rehearsal/a?asOf=9").path("accounts").toString())
                .isEqualTo("{\"listed\":1000,\"byRole\":{\"CORE\":1000}}");
    }

    @Test
    void everyAccountIsListedOnceOverThePages() {
        Set<String> accounts = new HashSet<>();
        List<String> all = new ArrayList<>();
        String next = "/v1/networks/rehearsal/a/accounts?limit=400";
        while (!next.isEmpty()) {
            QueryApp.Got page = app.get(next);
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            page.body()
                    .path("accounts")
                    .forEach(it -> all.add(it.path("account").stringValue()));
            String link = page.header("Link");
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        accounts.addAll(all);
        assertThat(all).hasSize(2_209);
        assertThat(accounts).hasSize(2_209).contains("account:rehearsal/core/0", "account:rehearsal/a/b+c==");
    }

    @Test
    void anAccountAnswersWithNetworkRoleAndPosition() {
        JsonNode account = state("/v1/accounts/rehearsal/amplifier/699");

        assertThat(account.path("account").stringValue()).isEqualTo("account:rehearsal/amplifier/699");
        assertThat(account.path("networks").toString())
                .isEqualTo(
                        "[{\"network\":\"network:rehearsal/a\",\"role\":\"AMPLIFIER\",\"position\":11,\"scheme\":\"HASHED\"}]");
        assertThat(app.get("/v1/accounts/rehearsal/amplifier/699?asOf=10").status())
                .isEqualTo(404);
        assertThat(state("/v1/accounts/twitter/25073877").path("labels")).hasSize(1);
    }

    @Test
    void anAccountIdMayHoldWhatEverItHolds() {
        for (String id : ODD_IDS) {
            String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
            QueryApp.Got got = app.get("/v1/accounts/rehearsal/" + encoded);
            assertThat(got.status()).as(id + " " + got.body()).isEqualTo(200);
            assertThat(got.body().path("account").stringValue()).isEqualTo("account:rehearsal/" + id);
        }
        assertThat(app.get("/v1/accounts/rehearsal/a/b+c==").status()).isEqualTo(200);
    }

    @Test
    void aPostShowsItsLabels() {
        JsonNode post = state("/v1/posts/twitter/1265255835124539392");

        assertThat(post.path("labels").path(0).path("author").stringValue()).isEqualTo(TheCase.AUTHOR);
        assertThat(state("/v1/responses/demo-desk/mfa-2020-06-12").path("responses"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/networks/twitter/none",
                "/v1/networks/twitter/none/accounts",
                "/v1/accounts/twitter/none",
                "/v1/posts/twitter/none",
                "/v1/responses/demo-desk/none",
                "/v1/findings/demo-desk/like-a-virus?asOf=3",
            })
    void whatIsNotOnRecordIsNotFound(String path) {
        QueryApp.Got got = app.get(path);

        assertThat(got.status()).isEqualTo(404);
        assertThat(got.body().path("type").stringValue()).isEqualTo("https://acta.dev/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/networks/twitter/a%20b",
                "/v1/networks/twitter/2020-06-a?as-of=3",
                "/v1/accounts/rehearsal/",
                "/v1/networks/rehearsal/a/accounts?cursor=AAAA",
            })
    void whatIsWrongIsRefused(String path) {
        assertThat(app.get(path).status()).isEqualTo(400);
    }

    private JsonNode state(String path) {
        QueryApp.Got got = app.get(path);
        assertThat(got.status()).as(path + " " + got.body()).isEqualTo(200);
        return got.body();
    }
}
