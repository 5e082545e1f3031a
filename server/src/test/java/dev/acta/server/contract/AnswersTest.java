package dev.acta.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.json.Vocabulary;
import dev.acta.server.demo.RecordedCase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a real server answers about the June 2020 case, held to the document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
    private static final OpenApi API = OpenApi.committed();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RecordedCase recorded;

    @BeforeAll
    void record(@TempDir Path folder) {
        recorded = RecordedCase.in(folder);
    }

    @AfterAll
    void close() {
        recorded.close();
    }

    @Test
    void receiptsAreAsTheDocumentSays() {
        assertThat(recorded.receipts())
                .isNotEmpty()
                .allSatisfy(receipt ->
                        assertThat(API.faultsOf("ProvenReceipt", receipt)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/timeline, /v1/timeline",
        "/v1/timeline, /v1/timeline?limit=3&order=-recorded",
        "/v1/events/{position}, /v1/events/1",
        "/v1/events/{position}, /v1/events/17?proof=true",
        "/v1/networks/{owner}/{id}, /v1/networks/twitter/2020-06-a",
        "/v1/networks/{platform}/{id}/accounts, /v1/networks/twitter/2020-06-a/accounts",
        "/v1/responses/{owner}/{id}, /v1/responses/demo-desk/cn-mfa-2020-06-12",
        "/v1/networks/{owner}/{id}, /v1/networks/twitter/2020-06-b?asOf=20",
        "/v1/attributions/{owner}/{id}, /v1/attributions/demo-desk/twitter-2020-06-a",
        "/v1/authorities, /v1/authorities?alias=nobody",
        "/v1/erasures, /v1/erasures",
        "/v1/holds, /v1/holds?limit=1",
        "/v1/log/proofs/inclusion, /v1/log/proofs/inclusion?position=3",
        "/v1/log/proofs/consistency, /v1/log/proofs/consistency?from=3",
        "/actuator/health, /actuator/health"
    })
    void answersAreAsTheDocumentSays(String path, String asked) {
        HttpResponse<String> answer = recorded.get(asked);
        JsonNode responses = API.document().required("paths").required(path).at("/get/responses");
        assertThat(responses.has(String.valueOf(answer.statusCode())))
                .as(answer.body())
                .isTrue();
        String media = answer.headers().firstValue("Content-Type").orElseThrow().replace("; ", ";");
        JsonNode schema = responses
                .required(String.valueOf(answer.statusCode()))
                .required("content")
                .required(media)
                .required("schema");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String pointer = schema.required("$ref").stringValue().substring(1);
        assertThat(API.faults(pointer, JSON.readTree(answer.body())))
                .as(answer.body())
                .isEmpty();
    }

    @Test
    void payloadsAreThoseOfTheirTypes() {
        JsonNode timeline =
                JSON.readTree(recorded.get("/v1/timeline?limit=1000").body());
        assertThat(timeline.required("entries")).isNotEmpty();
        for (JsonNode entry : timeline.required("entries")) {
            Class<?> event = Vocabulary.current().eventOf(entry.required("type").stringValue());
            String name = Schemas.name(event) + (Hidden.in(event) ? ".shown" : "");
            assertThat(API.faultsOf(name, entry.required("payload")))
                    .as(entry.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/log/events, EventLine", "/v1/log/checkpoints, CheckpointLine"})
    void linesAreAsTheDocumentSays(String path, String component) {
        List<String> lines = recorded.get(path).body().lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(API.faultsOf(component, JSON.readTree(line))).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void knownParametersAreThoseOfTheDocument(String path) {
        HttpResponse<String> answer = recorded.get(path.replace("{position}", "1")
                        .replace("{tile}", "0/000.p/1")
                        .replace("authorities/{owner}", "authorities/US")
                        .replace("policies/{owner}/{id}", "policies/a/a@1")
                        .replaceAll("\\{[a-z]+}", "a")
                + "?unheard-of=1");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(API.faultsOf("problem.invalid-parameter", problem))
                .as(answer.body())
                .isEmpty();
        String detail = problem.required("detail").stringValue();
        SortedSet<String> known = new TreeSet<>();
        if (detail.contains("known are ")) {
            known.addAll(Arrays.asList(
                    detail.substring(detail.indexOf("known are ") + 10).split(", ")));
        }
        assertThat(known).isEqualTo(declared(path));
    }

    static List<String> questions() {
        return API.paths().stream()
                .filter(path -> !path.startsWith("/v1/commands")
                        && !path.equals("/actuator/health")
                        && !path.equals("/v3/api-docs"))
                .toList();
    }

    private static SortedSet<String> declared(String path) {
        SortedSet<String> names = new TreeSet<>();
        for (JsonNode written : API.document().required("paths").required(path).at("/get/parameters")) {
            JsonNode parameter = written.has("$ref")
                    ? API.document().at(written.required("$ref").stringValue().substring(1))
                    : written;
            if (parameter.required("in").stringValue().equals("query")) {
                names.add(parameter.required("name").stringValue());
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/timeline, 1000",
        "/v1/erasures, 1000",
        "/v1/holds, 1000",
        "/v1/log/events, 10000",
        "/v1/log/checkpoints, 10000"
    })
    void limitsAreThoseOfTheDocument(String path, int most) {
        assertThat(API.document()
                        .required("paths")
                        .required(path)
                        .at("/get/parameters")
                        .toString())
                .contains(most == 1_000 ? "/Limit\"" : "/LineLimit\"");
        assertThat(recorded.get(path + "?limit=" + most).statusCode()).isEqualTo(200);
        assertThat(recorded.get(path + "?limit=" + (most + 1)).statusCode()).isEqualTo(400);
        assertThat(recorded.get(path + "?limit=0").statusCode()).isEqualTo(400);
        assertThat(API.document()
                        .at("/components/parameters/" + (most == 1_000 ? "Limit" : "LineLimit") + "/schema/maximum")
                        .intValue())
                .isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/networks/twitter/unheard-of, not-found",
        "/v1/timeline?cursor=abc, invalid-cursor",
        "/v1/events/999999, not-found",
        "/log/tile/7/000, not-found",
        "/v1/unheard-of, not-found",
        "/unheard-of, not-found"
    })
    void problemsAreAsTheDocumentSays(String asked, String slug) {
        HttpResponse<String> answer = recorded.get(asked);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(API.faultsOf("problem." + slug, JSON.readTree(answer.body())))
                .as(answer.body())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/v1/timeline", "/v1/commands/label-post", "/v1/investigations/demo-desk/a", "/log/checkpoint"})
    void whoHasNoTokenIsToldAsTheDocumentSays(String asked) {
        HttpResponse<String> answer = recorded.getAsNobody(asked);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(API.faultsOf("problem.unauthenticated", JSON.readTree(answer.body())))
                .as(answer.body())
                .isEmpty();
    }

    @Test
    void aTokenInTheAddressIsRefusedAsTheDocumentSays() {
        HttpResponse<String> answer = recorded.getAsNobody("/v1/timeline?access_token=abc");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(API.faultsOf("problem.invalid-parameter", JSON.readTree(answer.body())))
                .as(answer.body())
                .isEmpty();
    }

    @Test
    void theServerServesTheCommittedDocumentToEverybody() throws IOException {
        HttpResponse<String> answer = recorded.getAsNobody("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo(Files.readString(ContractFiles.WHOLE));
    }
}
