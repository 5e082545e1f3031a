package dev.acta.store.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.Sha256;
import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.NoteSignature;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each MUST of C2SP tlog-witness, over HTTP. */
class WitnessTest {

    private static final SigningKey KEY = SigningKey.generate("witness.example/w");
    private static final SigningKey LOG = SigningKey.generate("log.example/test");
    private static final GrowingTree TREE = new GrowingTree(LOG, "true ");
    private static final GrowingTree FORGED = new GrowingTree(LOG, "forged ");
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_679_315_147), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        server = serving();
    }

    private WitnessServer serving() throws IOException {
        Witness witness = new Witness(KEY, folder, List.of(LOG.verifierKey()), CLOCK);
        return new WitnessServer(witness, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(byte[] body) {
        return send(HttpRequest.newBuilder(server.address().resolve("/add-checkpoint"))
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] request(long old, SignedNote note) {
        return new AddCheckpoint(old, List.of(), note).bytes();
    }

    @Test
    void cosignsWhatFollowsAndShowsIt() {
        assertThat(get("/" + Witness.hash("log.example/test") + "/checkpoint").statusCode())
                .isEqualTo(404);
        for (long[] step : new long[][] {{0, 5}, {5, 9}, {9, 9}, {9, 16}, {16, 100}}) {
            HttpResponse<String> answer = post(TREE.request(step[0], step[1]));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).startsWith("\u2014 witness.example/w ").endsWith("=\n");
            SignedNote cosigned = TREE.at(step[1])
                    .note()
                    .with(NoteSignature.parseLine(answer.body().strip()));
            assertThat(new TrustedKeys(List.of(LOG.verifierKey(), KEY.cosigner())).verify(cosigned))
                    .containsExactly(LOG.verifierKey(), KEY.cosigner());
            assertThat(get("/" + Witness.hash("log.example/test") + "/checkpoint")
                            .body())
                    .isEqualTo(new String(cosigned.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLogItDoesNotKnowIs404() {
        GrowingTree stranger = new GrowingTree(SigningKey.generate("log.example/other"), "");
        assertThat(post(stranger.request(0, 3)).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAnyKnownSignatureItIs403() {
        SigningKey another = SigningKey.generate("log.example/test");
        assertThat(post(new GrowingTree(another, "true ").request(0, 3)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWrongSignatureInTheNameOfAKnownKeyIs403EvenBesideAGoodOne() {
        SignedNote good = TREE.at(3).note();
        NoteSignature wrong = new NoteSignature(
                LOG.verifierKey().name(),
                LOG.verifierKey().keyId(),
                LOG.sign("another\n").signature());
        assertThat(post(request(0, good.with(wrong))).statusCode()).isEqualTo(403);
        assertThat(post(request(0, new SignedNote(good.text(), List.of(wrong)))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void signaturesOfStrangersArePassedOverAndNotKept() {
        SignedNote note = TREE.at(3).note();
        SignedNote more = note.with(SigningKey.generate("stranger.example/s").sign(note.text()));
        assertThat(post(request(0, more)).statusCode()).isEqualTo(200);
        assertThat(get("/" + Witness.hash("log.example/test") + "/checkpoint").body())
                .doesNotContain("stranger");
    }

    @Test
    void anOldSizeAboveTheCheckpointsIs400() {
        post(TREE.request(0, 5));
        assertThat(post(request(5, TREE.at(3).note())).statusCode()).isEqualTo(400);
        assertThat(post(request(6, TREE.at(5).note())).statusCode()).isEqualTo(400);
    }

    @Test
    void anotherOldSizeThanTheLastIs409WithTheLast() {
        HttpResponse<String> first = post(TREE.request(3, 5));
        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(first.body()).isEqualTo("0\n");

        post(TREE.request(0, 5));
        HttpResponse<String> second = post(TREE.request(3, 9));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(second.body()).isEqualTo("5\n");
        assertThat(post(TREE.request(0, 9)).statusCode()).isEqualTo(409);
    }

    @Test
    void aProofThatDoesNotHoldIs422() {
        post(TREE.request(0, 5));
        assertThat(post(FORGED.request(5, 9)).statusCode()).isEqualTo(422);
        assertThat(post(request(5, TREE.at(9).note())).statusCode()).isEqualTo(422);
        assertThat(post(new AddCheckpoint(5, List.of(new byte[31]), TREE.at(9).note()).bytes())
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(TREE.request(5, 9)).statusCode()).isEqualTo(200);
    }

    @Test
    void aProofFromNothingIs422() {
        byte[] body = new AddCheckpoint(0, List.of(new byte[32]), TREE.at(5).note()).bytes();
        assertThat(post(body).statusCode()).isEqualTo(422);
    }

    @Test
    void theSameSizeWithAnotherRootIs422() {
        post(TREE.request(0, 5));
        assertThat(post(request(5, FORGED.at(5).note())).statusCode()).isEqualTo(422);
    }

    @Test
    void theEmptyTreeHasTheHashOfNothingElse422() {
        SignedCheckpoint wrong =
                SignedCheckpoint.sign(new Checkpoint("log.example/test", 0, Sha256.of(new byte[1])), List.of(LOG));
        assertThat(post(request(0, wrong.note())).statusCode()).isEqualTo(422);
        assertThat(post(TREE.request(0, 0)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "old 0\n",
                "old 00\n\nNOTE",
                "old -1\n\nNOTE",
                "old\n\nNOTE",
                "new 0\n\nNOTE",
                "old 0\nnot base64\n\nNOTE",
                "old 0\r\n\nNOTE",
                "old 0\n\n",
                "old 0\n\nno note\n",
                "old 99999999999999999999\n\nNOTE",
                "old 0\n\nlog.example/test\n0\n\n\u2014 log.example/test AAAAAAA=\n"
            })
    void whatIsNotARequestIs400(String text) {
        String note = new String(TREE.at(3).bytes(), StandardCharsets.UTF_8);
        assertThat(post(bytes(text.replace("NOTE", note))).statusCode()).isEqualTo(400);
    }

    @Test
    void moreThan63HashesAre400() {
        List<byte[]> hashes = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            hashes.add(new byte[32]);
        }
        post(TREE.request(0, 1));
        assertThat(post(new AddCheckpoint(1, hashes, TREE.at(3).note()).bytes()).statusCode())
                .isEqualTo(400);
        assertThat(post(new AddCheckpoint(1, hashes.subList(0, 63), TREE.at(3).note()).bytes())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRequestWithoutEndIs400() {
        assertThat(post(new byte[2 << 20]).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/checkpoint", "//checkpoint", "/../checkpoint", "/%2e%2e/checkpoint", "/abc/checkpoint"})
    void nothingElseIsThere(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void checkpointsArePostedAndRead() {
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        String checkpoint = "/" + Witness.hash("log.example/test") + "/checkpoint";
        assertThat(send(HttpRequest.newBuilder(URI.create(server.address() + checkpoint))
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void remembersOverARestart() throws IOException {
        post(TREE.request(0, 5));
        server.close();
        server = serving();

        assertThat(post(FORGED.request(0, 9)).body()).isEqualTo("5\n");
        assertThat(post(FORGED.request(5, 9)).statusCode()).isEqualTo(422);
        assertThat(post(TREE.request(5, 9)).statusCode()).isEqualTo(200);
    }

    @Test
    void ofManyThatFollowTheSameOneItTakesOne() throws Exception {
        post(TREE.request(0, 5));
        List<Future<Integer>> racing = new ArrayList<>();
        try (ExecutorService racers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int size = 6; size < 30; size++) {
                byte[] request = TREE.request(5, size);
                racing.add(racers.submit(() -> post(request).statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : racing) {
            statuses.add(one.get());
        }
        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }
}
