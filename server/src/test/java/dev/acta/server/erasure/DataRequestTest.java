package dev.acta.server.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.verify.Report;
import dev.acta.log.verify.Verdict;
import dev.acta.server.testing.RunningActa;
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
        try (RunningActa acta = RunningActa.in(parent.resolve("data"))) {
            suspend(acta);
            complain(acta, PERSON);
            long last = complain(acta, PERSON + 1);

            acta.steward("record-data-request", """
                            {"request": "request:steward/42", "reference": "DSR-42", "deadline": "2026-12-20",
                             "legalBasis": {"article": "GDPR Art. 17", "jurisdiction": "EU"}, %s}
                            """.formatted(COMMON)).position();
            acta.steward(
                            "decide-data-request",
                            "{\"request\": \"request:steward/42\", \"outcome\": \"GRANTED\", %s}".formatted(COMMON))
                    .position();
            ArrayNode items = items(acta, account(PERSON), last);
            assertThat(items).hasSize(2);
            long erased = erase(acta, items);

            assertThat(acta.get(account(PERSON).replace("account:", "/v1/accounts/"), erased)
                            .path("status")
                            .intValue())
                    .isEqualTo(404);
            assertTheOthersStay(acta, erased);
            assertTheRequestTellsAllOfIt(acta, erased);
            assertThat(items(acta, account(PERSON), erased)).isEmpty();
            assertThat(acta.verified()).returns(Verdict.SOUND, Report::verdict);
        }
    }

    private static void suspend(RunningActa acta) {
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
        acta.desk("suspend-network", suspend.toString()).position();
    }

    private static long complain(RunningActa acta, int person) {
        return acta.desk("lodge-complaint", """
                        {"complaint": "complaint:rehearsal/c-%d", "against": "decision:rehearsal/1",
                         "complainant": "%s", %s}
                        """.formatted(person, account(person), COMMON))
                .position();
    }

    private static String account(int number) {
        return "account:rehearsal/p-" + number;
    }

    /** Where it stands, in the form in which an erasure is asked for. */
    private static ArrayNode items(RunningActa acta, String ref, long position) {
        String path = "/v1/personal-items?subject=" + RunningActa.encoded(ref);
        return (ArrayNode) acta.get(path, position).path("items");
    }

    private static long erase(RunningActa acta, ArrayNode items) {
        ObjectNode erasure = (ObjectNode) JSON.readTree("""
                {"erasure": "erasure:steward/42", "request": "DSR-42", "dataRequest": "request:steward/42",
                 "legalBasis": {"article": "GDPR Art. 17(1)(a)", "jurisdiction": "EU"}}
                """);
        erasure.set("items", items);
        acta.steward("erase-personal-data", erasure.toString()).position();
        return acta.secondSteward("confirm-erasure", "{\"erasure\": \"erasure:steward/42\"}")
                .position();
    }

    private static void assertTheOthersStay(RunningActa acta, long erased) {
        JsonNode network = acta.get("/v1/networks/rehearsal/a", erased);
        assertThat(network.path("accounts").path("listed").intValue()).isEqualTo(ACCOUNTS);
        assertThat(acta.get("/v1/networks/rehearsal/a/accounts", erased).path("accounts"))
                .hasSize(ACCOUNTS - 1);
        assertThat(complainant(acta, PERSON, erased))
                .isEqualTo(JsonNodeFactory.instance.objectNode().put("erased", "event:" + erased));
        assertThat(complainant(acta, PERSON + 1, erased).stringValue()).isEqualTo(account(PERSON + 1));
    }

    private static JsonNode complainant(RunningActa acta, int person, long erased) {
        return acta.get("/v1/complaints/rehearsal/c-" + person, erased)
                .path("complaints")
                .path(0)
                .path("complainant");
    }

    private static void assertTheRequestTellsAllOfIt(RunningActa acta, long erased) {
        JsonNode said = acta.get("/v1/requests/steward/42", erased).path("requests");
        assertThat(said)
                .extracting(it -> it.path("type").stringValue())
                .containsExactly("DataRequestRecorded", "DataRequestDecided", "ErasureRequested", "PersonalDataErased");
    }
}
