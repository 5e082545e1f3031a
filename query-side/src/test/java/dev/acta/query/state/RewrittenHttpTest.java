package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.AccountsReinstated;
import dev.acta.events.ComplaintLodged;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.RecordsLinked;
import dev.acta.events.RecordsUnlinked;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.ReinstatementCause;
import dev.acta.events.value.ReinstatementKind;
import dev.acta.events.value.Role;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What later events make of what is on record: voided, marked as a duplicate, taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewrittenHttpTest {
    private static final String NETWORK = "network:rehearsal/a";
    private static final String EXTENDED = "network:rehearsal/b";
    private static final String ANOTHER_RESPONSE = "response:demo-desk/mfa-again";
    private static final Ref DESK = Ref.parse("org:demo-desk");
    private static final Occurrence NOW = Occurrence.at(Instant.parse("2026-11-23T12:00:00Z"));
    private static final RecordsLinked LINKED = TheCase.linked(TheCase.RESPONSE, LinkRelation.CITES, TheCase.FINDING);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);

    @BeforeAll
    void record() {
        log.append(
                TheCase.suspended(NETWORK, Basis.FIRST_PARTY, List.of()), // 0
                TheCase.roster(NETWORK, 0, Role.CORE, List.of("a", "b")), // 1
                TheCase.responded(), // 2
                TheCase.responded(ANOTHER_RESPONSE, List.of(Ref.parse(TheCase.NETWORK))), // 3
                TheCase.found(), // 4
                LINKED, // 5
                new ComplaintLodged(
                        Personal.of(Ref.parse("complaint:rehearsal/117")),
                        Ref.parse("restriction:rehearsal/4"),
                        Personal.of(Ref.parse("account:rehearsal/1002")),
                        NOW,
                        Basis.FIRST_PARTY,
                        List.of(),
                        null,
                        List.of()), // 6
                new DataRequestRecorded(
                        Ref.parse("request:demo-desk/1"),
                        new LegalBasis("GDPR Art. 15", "EU", null),
                        Personal.of("DSR-1"),
                        null,
                        NOW,
                        Basis.FIRST_PARTY,
                        List.of(),
                        null), // 7
                TheCase.voided(0), // 8
                new DuplicateMarked(Ref.event(3), Ref.event(2), "one conference", DESK, NOW, Basis.FIRST_PARTY), // 9
                new RecordsUnlinked(LINKED.link(), Ref.event(5), "an error", DESK, NOW, Basis.FIRST_PARTY), // 10
                TheCase.suspended(NETWORK, Basis.FIRST_PARTY, List.of()), // 11
                TheCase.roster(NETWORK, 1, Role.CORE, List.of("c", "d", "e")), // 12
                TheCase.voided(9), // 13
                TheCase.suspended(EXTENDED, Basis.FIRST_PARTY, List.of()), // 14
                TheCase.roster(EXTENDED, 0, Role.CORE, List.of("f", "g")), // 15
                TheCase.extended(EXTENDED), // 16
                TheCase.roster(EXTENDED, 1, Role.CORE, List.of("h")), // 17
                TheCase.voided(16), // 18
                TheCase.extended(EXTENDED), // 19
                TheCase.roster(EXTENDED, 2, Role.CORE, List.of("i")), // 20
                reinstated("f"), // 21
                TheCase.voided(21), // 22
                TheCase.voided(14)); // 23
        app.getAt(23, "/v1/networks/rehearsal/a");
        app.getAt(23, "/v1/timeline?limit=1");
    }

    private static AccountsReinstated reinstated(String account) {
        return new AccountsReinstated(
                Ref.parse(EXTENDED),
                TheCase.suspended(EXTENDED, Basis.FIRST_PARTY, List.of()).decision(),
                new ReinstatementCause(ReinstatementKind.OWN_REVIEW, List.of()),
                List.of(Personal.of(Ref.parse("account:rehearsal/" + account))),
                List.of(new ReinstatedCount(Role.CORE, AssetKind.ACCOUNT, Count.exact(1))),
                NOW,
                Basis.FIRST_PARTY,
                List.of(),
                null,
                List.of());
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void anEntryReadsVoidedFromThenOnAndAsItWasBefore() {
        assertThat(entry(0, 7).has("voided")).isFalse();
        JsonNode voided = entry(0, 8);
        assertThat(voided.path("voided").stringValue()).isEqualTo("event:8");
        assertThat(voided.path("title")).isEqualTo(entry(0, 7).path("title"));
        assertThat(entry(8, 13).path("title").stringValue()).isEqualTo("entry 0 never happened: recording error");
    }

    @Test
    void aStateSaysWhatIsVoidedAndItsListsGo() {
        assertThat(state("/v1/networks/rehearsal/a?asOf=7").path("accounts").toString())
                .isEqualTo("{\"listed\":2,\"byRole\":{\"CORE\":2}}");
        JsonNode after = state("/v1/networks/rehearsal/a?asOf=8");
        assertThat(after.path("accounts").path("listed").longValue()).isZero();
        assertThat(after.path("suspensions").path(0).path("voided").stringValue())
                .isEqualTo("event:8");
        JsonNode now = state("/v1/networks/rehearsal/a");
        assertThat(now.path("accounts").path("listed").longValue()).isEqualTo(3);
        assertThat(now.path("suspensions")).hasSize(2);
        assertThat(now.path("suspensions").path(1).has("voided")).isFalse();
        assertThat(state("/v1/networks/rehearsal/a/accounts").path("accounts")).hasSize(3);
        assertThat(app.get("/v1/accounts/rehearsal/a").status()).isEqualTo(404);
        assertThat(state("/v1/accounts/rehearsal/a?asOf=7").path("networks")).hasSize(1);
    }

    @Test
    void theListsOfAVoidedExtensionGoAndNoOthers() {
        assertThat(accounts(17)).isEqualTo("{\"listed\":3,\"byRole\":{\"CORE\":3}}");
        assertThat(accounts(18)).isEqualTo("{\"listed\":2,\"byRole\":{\"CORE\":2}}");
        assertThat(accounts(20)).isEqualTo("{\"listed\":3,\"byRole\":{\"CORE\":3}}");
        assertThat(state("/v1/networks/rehearsal/b/accounts?asOf=20")
                        .path("accounts")
                        .findValuesAsString("account"))
                .containsExactly("account:rehearsal/f", "account:rehearsal/g", "account:rehearsal/i");
        assertThat(app.get("/v1/accounts/rehearsal/h").status()).isEqualTo(404);
        assertThat(accounts(23)).isEqualTo("{\"listed\":1,\"byRole\":{\"CORE\":1}}");
    }

    @Test
    void aVoidedReinstatementBroughtNobodyBack() {
        assertThat(accounts(21)).contains("\"reinstated\":1", "\"standing\":2");
        assertThat(state("/v1/accounts/rehearsal/f?asOf=21")
                        .at("/networks/0/reinstated")
                        .longValue())
                .isEqualTo(21);
        assertThat(accounts(22)).isEqualTo("{\"listed\":3,\"byRole\":{\"CORE\":3}}");
        assertThat(state("/v1/accounts/rehearsal/f?asOf=22")
                        .path("networks")
                        .path(0)
                        .has("reinstated"))
                .isFalse();
    }

    private String accounts(long asOf) {
        return state("/v1/networks/rehearsal/b?asOf=" + asOf).path("accounts").toString();
    }

    @Test
    void bothOfTwoShowThatTheyTellOfOneFactUntilThatIsVoided() {
        assertThat(entry(3, 8).has("duplicateOf")).isFalse();
        assertThat(entry(3, 9).path("duplicateOf").stringValue()).isEqualTo("event:2");
        assertThat(entry(2, 9).path("relations").toString())
                .contains("{\"relation\":\"DUPLICATES\",\"from\":\"event:3\",\"entries\":[3],\"statedBy\":9}");
        assertThat(state("/v1/responses/demo-desk/mfa-again?asOf=9")
                        .path("responses")
                        .path(0)
                        .path("duplicateOf")
                        .stringValue())
                .isEqualTo("event:2");
        assertThat(entry(3, 13).has("duplicateOf")).isFalse();
        assertThat(entry(2, 13).path("relations").toString()).doesNotContain("DUPLICATES");
    }

    @Test
    void aLinkEndsWhereItIsTakenBack() {
        assertThat(state("/v1/findings/demo-desk/like-a-virus?asOf=9").path("links"))
                .hasSize(1);
        assertThat(state("/v1/findings/demo-desk/like-a-virus?asOf=10").has("links"))
                .isFalse();
        assertThat(entry(2, 9).path("relations").toString()).contains("\"statedBy\":5");
        assertThat(entry(2, 10).path("relations").toString()).doesNotContain("\"statedBy\":5");
        assertThat(entry(5, 10).path("unlinked").stringValue()).isEqualTo("event:10");
    }

    @Test
    void aComplaintIsShownToWhoMaySeeWhatIsPersonal() {
        assertThat(state("/v1/complaints/rehearsal/117")
                        .path("complaints")
                        .path(0)
                        .path("complainant")
                        .stringValue())
                .isEqualTo("account:rehearsal/1002");
        try (QueryApp without = QueryApp.startAs("timeline", database)) {
            assertThat(without.getAt(13, "/v1/complaints/rehearsal/117").status())
                    .isEqualTo(403);
            assertThat(without.getAt(13, "/v1/requests/demo-desk/1")
                            .body()
                            .path("requests")
                            .path(0)
                            .path("reference")
                            .toString())
                    .isEqualTo("{\"withheld\":true}");
            assertThat(without.getAt(13, "/v1/timeline?type=ComplaintLodged")
                            .body()
                            .toString())
                    .contains("Complaint to rehearsal against restriction 4")
                    .doesNotContain("117", "1002");
        }
    }

    private JsonNode entry(long position, long asOf) {
        JsonNode entries = state("/v1/timeline?subject=event:%d&asOf=%d".formatted(position, asOf))
                .path("entries");
        for (JsonNode entry : entries) {
            if (entry.path("position").longValue() == position) {
                return entry;
            }
        }
        throw new AssertionError("no entry " + position + " in " + entries);
    }

    private JsonNode state(String path) {
        QueryApp.Got got = app.get(path);
        assertThat(got.status()).as(got.body().toString()).isEqualTo(200);
        return got.body();
    }
}
