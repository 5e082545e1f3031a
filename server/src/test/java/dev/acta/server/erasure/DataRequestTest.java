package dev.acta.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.verify.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of many suspended persons asks for what is kept on them to be erased, and exactly that is. */
class DataRequestTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ACCOUNTS = 50;
    private static final int PERSON = 17;

    private static final String COMMON = """
            "occurrence": {"from": "2026-11-20T10:15:30Z", "to": "2026-11-20T10:15:31Z", "precision": "SECOND"},
            "basis": "FIRST_PARTY"
            """;

    @Test
    void exactlyWhatIsKeptOnThatPersonIsErased(@TempDir Path parent) {
        try (TwoClients clients = new TwoClients(parent.resolve("data"))) {
            suspend(clients);
            complain(clients, PERSON);
            long last = complain(clients, PERSON + 1);

            clients.desk("record-data-request", """
                            {"request": "request:desk/42", "reference": "DSR-42", "deadline": "2026-12-20",
                             "legalBasis": {"article": "GDPR Art. 17", "jurisdiction": "EU"}, %s}
                            """.formatted(COMMON)).position();
            clients.desk(
                            "decide-data-request",
                            "{\"request\": \"request:desk/42\", \"outcome\": \"GRANTED\", %s}".formatted(COMMON))
                    .position();
            ArrayNode items = items(clients, account(PERSON), last);
            assertThat(items).hasSize(2);
            long erased = erase(clients, items);

            assertThat(clients.get(account(PERSON).replace("account:", "/v1/accounts/"), erased)
                            .path("status")
                            .intValue())
                    .isEqualTo(404);
            assertTheOthersStay(clients, erased);
            assertTheRequestTellsAllOfIt(clients, erased);
            assertThat(items(clients, account(PERSON), erased)).isEmpty();
            assertThat(clients.verified()).isEqualTo(Verdict.SOUND);
        }
    }

    private static void suspend(TwoClients clients) {
        ObjectNode suspend = (ObjectNode) JSON.readTree("""
                {"network": "network:rehearsal/a", "measure": {"kind": "SUSPENDED"}, %s,
                 "decision": {"decisionId": "decision:rehearsal/1", "ground": {"kind": "NOT_STATED"},
                              "detection": "AUTOMATED", "automation": "PARTIALLY"},
                 "sets": [{"role": "CORE", "assetKind": "ACCOUNT", "published": false,
                           "count": {"value": %d, "qualifier": "EXACT"}}]}
                """.formatted(COMMON, ACCOUNTS));
        ArrayNode accounts = suspend.putArray("accounts");
        IntStream.range(0, ACCOUNTS)
                .forEach(number -> accounts.addObject().put("id", "p-" + number).put("role", "CORE"));
        clients.desk("suspend-network", suspend.toString()).position();
    }

    private static long complain(TwoClients clients, int person) {
        return clients.desk("lodge-complaint", """
                        {"complaint": "complaint:rehearsal/c-%d", "against": "decision:rehearsal/1",
                         "complainant": "%s", %s}
                        """.formatted(person, account(person), COMMON))
                .position();
    }

    private static String account(int number) {
        return "account:rehearsal/p-" + number;
    }

    /** Where it stands, in the form in which an erasure is asked for. */
    private static ArrayNode items(TwoClients clients, String ref, long position) {
        String path = "/v1/personal-items?subject=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
        return (ArrayNode) clients.get(path, position).path("items");
    }

    private static long erase(TwoClients clients, ArrayNode items) {
        ObjectNode erasure = (ObjectNode) JSON.readTree("""
                {"erasure": "erasure:desk/42", "request": "DSR-42", "dataRequest": "request:desk/42",
                 "legalBasis": {"article": "GDPR Art. 17(1)(a)", "jurisdiction": "EU"}}
                """);
        erasure.set("items", items);
        clients.desk("erase-personal-data", erasure.toString()).position();
        return clients.second("confirm-erasure", "{\"erasure\": \"erasure:desk/42\"}")
                .position();
    }

    private static void assertTheOthersStay(TwoClients clients, long erased) {
        JsonNode network = clients.get("/v1/networks/rehearsal/a", erased);
        assertThat(network.path("accounts").path("listed").intValue()).isEqualTo(ACCOUNTS);
        assertThat(clients.get("/v1/networks/rehearsal/a/accounts", erased).path("accounts"))
                .hasSize(ACCOUNTS - 1);
        assertThat(complainant(clients, PERSON, erased))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("erased", "event:" + erased));
        assertThat(complainant(clients, PERSON + 1, erased).stringValue()).isEqualTo(account(PERSON + 1));
    }

    private static JsonNode complainant(TwoClients clients, int person, long erased) {
        return clients.get("/v1/complaints/rehearsal/c-" + person, erased)
                .path("complaints")
                .path(0)
                .path("complainant");
    }

    private static void assertTheRequestTellsAllOfIt(TwoClients clients, long erased) {
        JsonNode said = clients.get("/v1/requests/desk/42", erased).path("requests");
        assertThat(said)
                .extracting(it -> it.path("type").stringValue())
                .containsExactly("DataRequestRecorded", "DataRequestDecided", "ErasureRequested", "PersonalDataErased");
    }
}
