package dev.acta.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.PersonalRoot;
import dev.acta.server.testing.Answer;
import dev.acta.server.testing.RunningActa;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One account of a list of 1,000, and the author of a labelled post with the post, are erased through HTTP. */
class NothingIsLeftTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LISTED = 417;
    private static final String ODD = "Zq9/\"+é\\K7tV0aL1mN2bX3cY4dW5eU6fT7gS8hR9iQ0=";
    private static final String ACCOUNT = "account:rehearsal/" + ODD;
    private static final String AUTHOR = "account:rehearsal/author-7751930264";
    private static final String POST = "post:rehearsal/1265001775193";

    private static final String COMMON = """
            "occurrence": {"from": "2026-11-20T10:15:30Z", "to": "2026-11-20T10:15:31Z", "precision": "SECOND"},
            "basis": "FIRST_PARTY"
            """;
    private static final String DECISION = """
            "decision": {"decisionId": "decision:rehearsal/1", "ground": {"kind": "NOT_STATED"},
                         "detection": "AUTOMATED", "automation": "PARTIALLY"}
            """;

    @Test
    void nothingIsLeftOfWhatWasErasedAndEverythingElseStays(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("data");
        try (RunningActa acta = RunningActa.in(folder)) {
            long roster = record(acta);
            JdbcTemplate database = acta.superuser();
            settle(database);
            assertThat(new Traces(ACCOUNT).tables(database))
                    .contains("acta_log.event_personal", "state_v1.roster_personal", "state_v1.statement");
            assertThat(new Traces(POST).tables(database)).contains("acta_log.stream_alias");
            assertThat(new Traces(AUTHOR).files(folder)).isNotEmpty();

            long erased = erase(acta, 1, ACCOUNT, AUTHOR, POST);

            assertTheOthersStay(acta, database, roster, erased);
            settle(database);
            for (String ref : List.of(ACCOUNT, AUTHOR, POST)) {
                assertThat(new Traces(ref).tables(database)).as(ref).isEmpty();
                assertThat(new Traces(ref).files(folder)).as(ref).isEmpty();
            }
            assertThat(new Traces("account:rehearsal/" + listed(LISTED + 1)).tables(database))
                    .contains("acta_log.event_personal", "state_v1.roster_personal");
            assertHeldIsRefused(acta, roster);
        }
    }

    private static long record(RunningActa acta) {
        ArrayNode accounts = JSON.createArrayNode();
        for (int number = 0; number < 1_000; number++) {
            accounts.addObject().put("id", listed(number)).put("role", "CORE");
        }
        ObjectNode suspend = (ObjectNode) JSON.readTree("""
                {"network": "network:rehearsal/a", "measure": {"kind": "SUSPENDED"}, %s, %s,
                 "sets": [{"role": "CORE", "assetKind": "ACCOUNT", "published": false,
                           "count": {"value": 1000, "qualifier": "EXACT"}}]}
                """.formatted(DECISION, COMMON));
        suspend.set("accounts", accounts);
        long roster = acta.desk("suspend-network", suspend.toString()).position() + 1;
        acta.desk("label-post", """
                        {"post": "%s", "author": "%s", "publicCapacity": false, "label": "label:rehearsal/1",
                         "content": {"form": "FACT_CHECK_LINK", "text": "Get the facts"}, %s, %s}
                        """.formatted(POST, AUTHOR, DECISION, COMMON)).position();
        ObjectNode link = (ObjectNode) JSON.readTree("""
                {"link": "link:desk/1", "relation": "CONTRADICTS", "assertedBy": "org:desk", %s}
                """.formatted(COMMON));
        link.put("from", POST).put("to", ACCOUNT);
        acta.desk("link-records", link.toString()).position();
        return roster;
    }

    private static String listed(int number) {
        return number == LISTED ? ODD : "listed-%04d".formatted(number);
    }

    /** One steward asks for it, the other confirms it; it waits until it is taken in; gives its position. */
    private static long erase(RunningActa acta, int number, String... refs) {
        ObjectNode erasure = (ObjectNode) JSON.readTree("""
                {"erasure": "erasure:steward/%d", "request": "DSR-1",
                 "legalBasis": {"article": "GDPR Art. 17(1)(a)", "jurisdiction": "EU"}}
                """.formatted(number));
        erasure.set("items", items(acta, refs));
        long asked = acta.steward("erase-personal-data", erasure.toString()).position();
        long erased = acta.secondSteward("confirm-erasure", "{\"erasure\": \"erasure:steward/%d\"}".formatted(number))
                .position();
        assertThat(erased).isEqualTo(asked + 1);
        acta.get("/v1/timeline?limit=1", erased);
        acta.get("/v1/erasures", erased);
        return erased;
    }

    /** Where these stand, in the form in which an erasure is asked for. */
    private static ArrayNode items(RunningActa acta, String... refs) {
        ObjectNode byEvent = JSON.createObjectNode();
        for (String ref : refs) {
            acta.get("/v1/personal-items?subject=" + RunningActa.encoded(ref), 3)
                    .path("items")
                    .forEach(of -> of.path("items")
                            .forEach(item -> byEvent.withArray(
                                            "/" + of.path("event").stringValue())
                                    .add(item)));
        }
        ArrayNode items = JSON.createArrayNode();
        byEvent.properties()
                .forEach(of -> items.addObject().put("event", of.getKey()).set("items", of.getValue()));
        assertThat(items.size()).isEqualTo(3);
        return items;
    }

    private static void assertTheOthersStay(RunningActa acta, JdbcTemplate database, long roster, long erased) {
        JsonNode accounts = acta.get("/v1/networks/rehearsal/a/accounts?limit=1000", erased);
        assertThat(accounts.path("accounts").size()).isEqualTo(999);
        JsonNode items = acta.get("/v1/events/" + roster, erased).path("items");
        List<String> shown = new ArrayList<>();
        items.forEach(item -> shown.add(item.toString()));
        assertThat(shown).hasSize(1_000);
        assertThat(shown.get(LISTED)).isEqualTo("{\"erased\":\"event:%d\"}".formatted(erased));
        assertThat(shown).filteredOn(item -> item.contains("listed-")).hasSize(999);

        PersonalRoot root = new PersonalRoot();
        database.query(
                """
                SELECT item, sha256('\\x00'::bytea || salt || bytes) FROM acta_log.event_personal
                WHERE event_id = (SELECT event_id FROM acta_log.event WHERE position = ?)
                UNION ALL SELECT item, hash FROM acta_log.erased_item WHERE position = ? ORDER BY 1
                """,
                row -> {
                    root.add(row.getBytes(2));
                },
                roster,
                roster);
        assertThat(root.count()).isEqualTo(1_000);
        assertThat(root.root())
                .isEqualTo(database.queryForObject(
                        "SELECT personal_root FROM acta_log.event WHERE position = ?", byte[].class, roster));
    }

    private static void assertHeldIsRefused(RunningActa acta, long roster) {
        acta.secondSteward("place-legal-hold", """
                        {"hold": "hold:second-steward/1", "legalBasis": {"article": "2 U.S.C. 194", "jurisdiction": "US"},
                         "reviewOn": "2027-05-01", "held": [{"what": "network:rehearsal/a"}]}
                        """).position();
        Answer refused = acta.steward("erase-personal-data", """
                {"erasure": "erasure:steward/held", "request": "DSR-2",
                 "legalBasis": {"article": "GDPR Art. 17(1)(a)", "jurisdiction": "EU"},
                 "items": [{"event": "event:%d", "items": [0]}]}
                """.formatted(roster));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("held");
    }

    /** As docs/erasure.md says: gets rid of dead rows and old samples, and writes all of it out. */
    private static void settle(JdbcTemplate superuser) {
        superuser.execute("VACUUM (FULL, ANALYZE)");
        superuser.execute("VACUUM FULL pg_statistic");
        superuser.execute("CHECKPOINT");
    }
}
