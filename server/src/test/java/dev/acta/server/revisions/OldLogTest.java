package dev.acta.server.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Commitment;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Verdict;
import dev.acta.server.testing.Answer;
import dev.acta.server.testing.RunningActa;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a build that wrote labels in revision 1, read, proved and gone on with by the present one. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OldLogTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OLD = 33;
    private static final int CORRECTED = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TEXT = "Get the facts about mail-in ballots";
    private static final String COMMON = """
            "decision": {"decisionId": "decision:rehearsal/later", "ground": {"kind": "NOT_STATED"},
                         "detection": "NOT_AUTOMATED", "automation": "NOT_AUTOMATED"},
            "occurrence": {"from": "2026-11-21T10:15:30Z", "to": "2026-11-21T10:15:31Z", "precision": "SECOND"},
            "basis": "FIRST_PARTY"
            """;

    private OldFolder old;
    private RunningActa acta;

    @BeforeAll
    void start(@TempDir Path parent) throws IOException, SQLException {
        old = new OldFolder(parent.resolve("data"));
        acta = old.start();
    }

    @AfterAll
    void stop() {
        acta.close();
    }

    @Test
    @Order(1)
    void theTimelineShowsLabelsInTodaysForm() {
        List<JsonNode> entries = labels("");

        assertThat(entries)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.path("payload").propertyNames())
                        .contains("content")
                        .doesNotContain("form", "verdict", "text", "linkedPage", "language"));
        JsonNode firstParty = entries.getLast().path("payload").path("content");
        assertThat(firstParty.toString())
                .isEqualTo("{\"form\":\"WARNING\",\"verdict\":\"DISPUTED\",\"text\":\"This claim is disputed\","
                        + "\"linkedPage\":{\"url\":\"https://example.org/claim\",\"title\":\"What is known of it\"},"
                        + "\"language\":\"en\"}");
        assertThat(entries.getLast().path("summary").stringValue())
                .isEqualTo("The label reads: This claim is disputed. Its verdict: disputed.");
    }

    @Test
    @Order(2)
    void aCorrectionOfTheStoredRevisionIsReadInTodaysForm() {
        JsonNode now = content("");
        JsonNode before = content("&asOf=" + (OLD - 2));

        assertThat(now.path("text").stringValue()).isEqualTo(TEXT + ", as corrected");
        assertThat(now.at("/linkedPage/url").stringValue()).isEqualTo("https://example.org/ballots");
        assertThat(before.path("text").stringValue()).isEqualTo(TEXT);
        assertThat(before.has("linkedPage")).isFalse();
        assertThat(get("/v1/timeline?asOf=14").path("entries").valueStream())
                .noneMatch(entry -> entry.path("type").stringValue().equals("PostLabelled"));
    }

    @Test
    @Order(3)
    void statesShowTodaysFormToo() {
        JsonNode post = get("/v1/posts/twitter/2020-05-26-a");
        JsonNode label = get("/v1/labels/rehearsal/l-1");

        assertThat(post.at("/labels/0/content/text").stringValue()).isEqualTo(TEXT + ", as corrected");
        assertThat(label.at("/labels/0/content/form").stringValue()).isEqualTo("WARNING");
        assertThat(label.at("/labels/0/post").stringValue()).isEqualTo("post:rehearsal/p-1");
    }

    @Test
    @Order(4)
    void anEventReadsAsItWasRecordedAndItsProofHolds() throws IOException {
        TrustedKeys keys = new TrustedKeys(List.of(old.key()));
        for (int position = 0; position < OLD; position++) {
            JsonNode event = get("/v1/events/" + position + "?proof=true");
            ProofFile proof = ProofFile.parse(bytes(event.path("proof")));

            assertThat(event.path("revision").intValue()).isEqualTo(1);
            assertThat(proof.index()).isEqualTo(position);
            assertThat(proof.verify(bytes(event.path("leaf")), keys)
                            .checkpoint()
                            .size())
                    .isGreaterThanOrEqualTo(OLD);
        }
        JsonNode payload = get("/v1/events/" + CORRECTED).path("payload");
        assertThat(payload.path("text").stringValue()).isEqualTo(TEXT);
        assertThat(payload.has("content")).isFalse();
    }

    @Test
    @Order(5)
    void theWholeLogIsSound() throws IOException {
        assertSound(OLD);
    }

    @Test
    @Order(6)
    void whatIsNewGoesOnFromWhatIsOld() throws IOException {
        String revise = """
                {"label": "label:rehearsal/l-1", %s,
                 "content": {"form": "WARNING", "text": "This claim is false", "language": "en"}}
                """.formatted(COMMON);
        String remove = "{\"label\": \"label:rehearsal/l-1\", %s}".formatted(COMMON);
        String again = """
                {"post": "post:rehearsal/%s", "publicCapacity": false, "label": "label:rehearsal/%s", %s,
                 "content": {"form": "WARNING", "text": "This claim is disputed"}}
                """;
        String correct = """
                {"target": "event:%d", "kind": "RECORDING_ERROR", "why": "there was more of it",
                 "correctedBy": "org:demo-desk", "occurrence": {"precision": "UNKNOWN"},
                 "basis": "OBSERVED", "sources": [{"title": "The label itself"}],
                 "changes": [{"pointer": "%s", "stood": "%s", "should": "%s, corrected again"}]}
                """;
        String stood = Commitment.of(JSON.getNodeFactory().stringNode(TEXT + ", as corrected"));

        // The stream of the post, its alias, and the label's id are where the earlier build left them.
        assertThat(refused("label-post", again.formatted("p-1", "l-1", COMMON))).endsWith("already-labelled");
        assertThat(refused("label-post", again.formatted("p-2", "l-1", COMMON))).endsWith("already-recorded");
        assertThat(refused("revise-label", revise.replace("l-1", "l-2"))).endsWith("not-labelled");
        assertThat(recorded("revise-label", revise)).isEqualTo(OLD);
        assertThat(recorded("remove-label", remove)).isEqualTo(OLD + 1);
        assertThat(refused("remove-label", remove)).endsWith("already-removed");
        assertThat(recorded("label-post", again.formatted("p-1", "l-2", COMMON)))
                .isEqualTo(OLD + 2);
        assertThat(refused("correct-record", correct.formatted(CORRECTED, "/content/text", stood, TEXT)))
                .endsWith("correction-mismatch");
        assertThat(recorded("correct-record", correct.formatted(CORRECTED, "/text", stood, TEXT)))
                .isEqualTo(OLD + 3);

        assertThat(getAt(OLD + 3, "/v1/events/" + (OLD + 2)).path("revision").intValue())
                .isEqualTo(2);
        assertThat(content("").path("text").stringValue()).isEqualTo(TEXT + ", corrected again");
        assertThat(getAt(OLD + 3, "/v1/posts/rehearsal/p-1")
                        .at("/labelRemovals/0/position")
                        .intValue())
                .isEqualTo(OLD + 1);
        assertSound(OLD + 4);
    }

    @Test
    @Order(7)
    void aRebuildGivesTheSame() throws SQLException {
        List<String> live = old.rows(acta.database());
        List<JsonNode> entries = labels("");
        acta.close();
        old.emptyProjections();
        acta = old.start();

        assertThat(labels("")).isEqualTo(entries);
        getAt(OLD + 3, "/v1/posts/rehearsal/p-1");
        assertThat(old.rows(acta.database())).hasSizeGreaterThan(100).isEqualTo(live);
    }

    private List<JsonNode> labels(String more) {
        return getAt(OLD - 1, "/v1/timeline?type=PostLabelled&order=recorded" + more)
                .path("entries")
                .valueStream()
                .toList();
    }

    private JsonNode content(String more) {
        return getAt(OLD - 1, "/v1/timeline?type=PostLabelled&subject=event:" + CORRECTED + more)
                .at("/entries/0/payload/content");
    }

    private void assertSound(long size) throws IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> signed() == size);
        Report report = old.verify(acta.database());
        assertThat(report.verdict()).as(report.text()).isEqualTo(Verdict.SOUND);
    }

    private long signed() {
        return acta.checkpoint()
                .lines()
                .skip(1)
                .findFirst()
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static byte[] bytes(JsonNode text) {
        return text.stringValue().getBytes(StandardCharsets.UTF_8);
    }

    private long recorded(String command, String body) {
        return acta.record(OldFolder.CLIENT, command, body).position();
    }

    private String refused(String command, String body) {
        Answer answer = acta.record(OldFolder.CLIENT, command, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(409);
        return answer.problem();
    }

    private JsonNode get(String path) {
        return getAt(OLD - 1, path);
    }

    private JsonNode getAt(long position, String path) {
        HttpResponse<String> answer = Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> acta.answer(path, position), it -> it.statusCode() != 503);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
