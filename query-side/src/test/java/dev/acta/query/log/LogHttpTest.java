package dev.acta.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.log.MerkleHash;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.proof.ProofFile;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.HashTile;
import dev.acta.log.tree.ConsistencyProof;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.FileCheckpointStore;
import dev.acta.store.checkpoint.LogKeys;
import dev.acta.store.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogHttpTest {

    private static final SigningKey KEY = SigningKey.generate("log.example/http");
    private static final TrustedKeys KNOWN = new TrustedKeys(List.of(KEY.verifierKey()));
    private static final int FIRST = 4;
    private static final int SIZE = 5;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.startAs("timeline,personal,log", database);
    private final QueryApp withoutPersonal = QueryApp.startAs("timeline,log", database);
    private final QueryApp withoutLog = QueryApp.startAs("timeline,personal", database);
    private final HttpClient client = HttpClient.newHttpClient();

    private JsonNode before;

    @BeforeAll
    void record(@TempDir Path folder) throws InterruptedException {
        assertThat(app.get("/log/checkpoint").status()).isEqualTo(404);
        try (CheckpointSigner signer = new CheckpointSigner(
                        database.command(),
                        new LogKeys(List.of(KEY), KNOWN),
                        List.of(new FileCheckpointStore(folder.resolve("checkpoint"))),
                        Duration.ofMinutes(1));
                Checkpoints checkpoints = new Checkpoints(database.query(), Duration.ofMillis(200))) {
            log.append(
                    TheCase.labelled(TheCase.POST, TheCase.AUTHOR, true),
                    TheCase.responded(TheCase.RESPONSE, List.of(Ref.parse(TheCase.POST))),
                    TheCase.suspended("network:rehearsal/a", Basis.FIRST_PARTY, List.of()),
                    TheCase.roster("network:rehearsal/a", 0, Role.CORE, List.of("one", "two", "three")));
            signer.start();
            assertThat(checkpoints.awaitCovering(FIRST, Duration.ofSeconds(20))).isPresent();
            before = app.get("/v1/events/3?proof=true").body();
            log.erase("1", Map.of(3L, List.of(1)));
            assertThat(checkpoints.awaitCovering(SIZE, Duration.ofSeconds(20))).isPresent();
        }
    }

    @AfterAll
    void stop() {
        client.close();
        List.of(app, withoutPersonal, withoutLog).forEach(QueryApp::close);
        log.close();
        database.close();
    }

    @Test
    void theCheckpointIsTextThatIsKeptForAMoment() {
        HttpResponse<byte[]> checkpoint = bytes("/log/checkpoint");
        assertThat(checkpoint.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(checkpoint.headers().firstValue("Cache-Control")).hasValue("max-age=1");
        assertThat(SignedCheckpoint.open(checkpoint.body(), KNOWN).checkpoint().size())
                .isEqualTo(SIZE);
        assertThat(bytes("/log/keys").body()).asString().isEqualTo(KEY.verifierKey() + "\n");
    }

    @Test
    void tilesAreBytesThatAreKeptForGood() {
        HttpResponse<byte[]> hashes = bytes("/log/tile/0/000.p/" + SIZE);
        HttpResponse<byte[]> entries = bytes("/log/tile/entries/000.p/" + SIZE);

        assertThat(List.of(hashes, entries)).allSatisfy(tile -> {
            assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
            assertThat(tile.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
        });
        assertThat(EntryBundle.parse(entries.body(), SIZE).entries().stream().map(MerkleHash::leaf))
                .containsExactlyElementsOf(HashTile.parse(hashes.body(), SIZE).hashes());
        assertThat(bytes("/log/tile/0/000.p/" + FIRST).body()).hasSize(FIRST * 32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/tile/0/000",
                "/log/tile/0/000.p/6",
                "/log/tile/0/001.p/1",
                "/log/tile/1/000.p/1",
                "/log/tile/0/0",
                "/log/tile/00/000.p/5",
                "/log/tile/entries/000.p/05",
                "/log/tile/other"
            })
    void whatTheLastCheckpointDoesNotCoverIsNotThere(String path) {
        QueryApp.Got got = app.get(path);
        assertThat(got.status()).isEqualTo(404);
        assertThat(got.body().path("type").stringValue()).endsWith("/not-found");
    }

    @Test
    void aStrangersWalkFindsItSound() {
        Report report = walk(app);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.walked().events()).isEqualTo(SIZE);
        assertThat(report.walked().erased()).isEqualTo(1);
        assertThat(report.walked().withheld()).isZero();
    }

    @Test
    void withoutTheRightToPersonalDataItStillFindsItSound() {
        Report report = walk(withoutPersonal);
        assertThat(report.findings()).isEmpty();
        assertThat(report.walked().withheld()).isPositive();
        assertThat(withoutPersonal.get("/v1/log/events").response().body()).doesNotContain("\"bytes\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/checkpoint",
                "/log/keys",
                "/log/tile/0/000.p/5",
                "/v1/log/events",
                "/v1/log/checkpoints",
                "/v1/log/proofs/inclusion?position=0",
                "/v1/log/proofs/consistency?from=1"
            })
    void theLogIsForReadersWithTheRightToIt(String path) {
        assertThat(withoutLog.get(path).status()).isEqualTo(403);
    }

    @Test
    void anEventIsProvedByItsFile() {
        QueryApp.Got event = app.get("/v1/events/1?proof=true");
        byte[] leaf = event.body().path("leaf").stringValue().getBytes(StandardCharsets.UTF_8);
        ProofFile proof =
                ProofFile.parse(event.body().path("proof").stringValue().getBytes(StandardCharsets.UTF_8));

        assertThat(proof.index()).isEqualTo(1);
        assertThat(proof.verify(leaf, KNOWN).checkpoint().size()).isEqualTo(SIZE);
        assertThat(app.get("/v1/log/proofs/inclusion?position=1").body().path("proof"))
                .isEqualTo(event.body().path("proof"));
        assertThat(app.get("/v1/log/proofs/inclusion?position=1&size=3").body().has("proof"))
                .isFalse();
    }

    @Test
    void proofsMadeBeforeAnErasureAndAfterItCheckTheSameLeaf() {
        JsonNode after = app.get("/v1/events/3?proof=true").body();

        assertThat(before.path("items").toString()).contains("two");
        assertThat(after.path("items").toString()).doesNotContain("two").contains("{\"erased\":\"event:4\"}");
        assertThat(proved(after, before).checkpoint().size()).isEqualTo(FIRST);
        assertThat(proved(after, after).checkpoint().size()).isEqualTo(SIZE);
    }

    private static SignedCheckpoint proved(JsonNode event, JsonNode proof) {
        return ProofFile.parse(proof.path("proof").stringValue().getBytes(StandardCharsets.UTF_8))
                .verify(event.path("leaf").stringValue().getBytes(StandardCharsets.UTF_8), KNOWN);
    }

    @Test
    void anEarlierSizeIsProvedToBeThatOfTheSameLog() {
        JsonNode body = app.get("/v1/log/proofs/consistency?from=4").body();
        List<byte[]> path = StreamSupport.stream(body.path("path").spliterator(), false)
                .map(LogHttpTest::base64)
                .toList();
        new ConsistencyProof(FIRST, SIZE, path).verify(base64(body.path("fromRoot")), base64(body.path("toRoot")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/log/proofs/inclusion",
                "/v1/log/proofs/inclusion?position=5",
                "/v1/log/proofs/inclusion?position=0&size=6",
                "/v1/log/proofs/inclusion?position=0&size=0",
                "/v1/log/proofs/consistency?from=4&to=3",
                "/v1/log/proofs/consistency?from=x",
                "/v1/log/events?from=-1",
                "/v1/log/events?limit=0",
                "/v1/log/events?to=3",
                "/log/checkpoint?x=1"
            })
    void whatCannotBeMeantIsNamed(String path) {
        QueryApp.Got got = app.get(path);
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.body().path("errors").path(0).path("parameter").stringValue())
                .isNotEmpty();
    }

    private static Report walk(QueryApp reader) {
        try (HttpCopy copy = new HttpCopy(reader.address(), reader.token())) {
            return Verification.of(copy, new Trust(List.of(KEY.verifierKey()), List.of()));
        }
    }

    private HttpResponse<byte[]> bytes(String path) {
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(app.address() + path))
                            .header("Authorization", "Bearer " + app.token())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base64(JsonNode text) {
        return Base64.getDecoder().decode(text.stringValue());
    }
}
