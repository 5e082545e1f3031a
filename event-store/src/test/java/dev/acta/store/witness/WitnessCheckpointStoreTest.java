package dev.acta.store.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.store.checkpoint.CheckpointStore.Step;
import dev.acta.store.checkpoint.SignerProperties;
import dev.acta.store.checkpoint.StoreRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessCheckpointStoreTest {

    private static final SigningKey KEY = SigningKey.generate("witness.example/w");
    private static final SigningKey LOG = SigningKey.generate("log.example/test");
    private static final GrowingTree TREE = new GrowingTree(LOG, "true ");
    private static final GrowingTree FORGED = new GrowingTree(LOG, "forged ");

    @TempDir
    private Path folder;

    private WitnessServer server;
    private WitnessCheckpointStore store;

    @BeforeEach
    void start() throws IOException {
        Witness witness = new Witness(KEY, folder, List.of(LOG.verifierKey()), Clock.systemUTC());
        server = new WitnessServer(witness, new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        store = at(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static WitnessCheckpointStore at(URI url) {
        return WitnessCheckpointStore.of(
                new SignerProperties.Witness(url, KEY.cosigner().toString(), null), "log.example/test");
    }

    private static Step step(GrowingTree tree, long from, long to) {
        return new Step(from == 0 ? Optional.empty() : Optional.of(tree.at(from)), tree.at(to), tree);
    }

    private SignedCheckpoint latest() {
        return SignedCheckpoint.open(store.latest().orElseThrow(), new TrustedKeys(List.of(LOG.verifierKey())));
    }

    @Test
    void bringsBackTheCosignature() {
        assertThat(store.latest()).isEmpty();

        SignedCheckpoint passed = store.advance(step(TREE, 0, 5));

        assertThat(new TrustedKeys(List.of(KEY.cosigner())).verify(passed.note()))
                .containsExactly(KEY.cosigner());
        assertThat(store.latest()).hasValueSatisfying(note -> assertThat(note).isEqualTo(passed.bytes()));
    }

    @Test
    void goesOnFromWhereTheWitnessIs() {
        store.advance(step(TREE, 0, 5));

        assertThat(store.advance(step(TREE, 0, 9)).checkpoint().size()).isEqualTo(9);
        assertThat(store.advance(step(TREE, 7, 20)).checkpoint().size()).isEqualTo(20);
        assertThat(store.advance(step(TREE, 7, 20)).checkpoint().size()).isEqualTo(20);
        assertThat(latest().checkpoint().size()).isEqualTo(20);
    }

    @Test
    void whereTheWitnessHasSeenMoreTheCheckpointIsStale() {
        store.advance(step(TREE, 0, 9));

        assertThatThrownBy(() -> store.advance(step(TREE, 3, 5)))
                .isInstanceOfSatisfying(
                        StoreRefused.Stale.class, e -> assertThat(e.size()).isEqualTo(9));
    }

    @Test
    void anotherHistoryIsInconsistent() {
        store.advance(step(TREE, 0, 5));

        assertThatThrownBy(() -> store.advance(step(FORGED, 5, 9))).isInstanceOf(StoreRefused.Inconsistent.class);
        assertThatThrownBy(() -> store.advance(step(FORGED, 0, 9))).isInstanceOf(StoreRefused.Inconsistent.class);
        assertThatThrownBy(() -> store.advance(step(FORGED, 0, 5))).isInstanceOf(StoreRefused.Inconsistent.class);
        assertThat(latest().checkpoint().size()).isEqualTo(5);
    }

    @Test
    void aCosignatureIsNotDoubled() {
        SignedCheckpoint passed = store.advance(step(TREE, 0, 5));

        SignedCheckpoint again = store.advance(new Step(Optional.of(TREE.at(5)), passed, TREE));

        assertThat(again.note().signatures()).hasSize(2);
    }

    @Test
    void aWitnessThatIsGoneIsUnavailable() {
        server.close();

        assertThatThrownBy(store::latest).isInstanceOf(StoreRefused.Unavailable.class);
        assertThatThrownBy(() -> store.advance(step(TREE, 0, 5))).isInstanceOf(StoreRefused.Unavailable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "200, nonsense",
        "200, ''",
        "409, many",
        "400, why",
        "403, why",
        "404, why",
        "429, why",
        "500, why",
        "503, why",
    })
    void whatItCannotUseOfAnAnswerIsTold(int status, String body) throws IOException {
        HttpServer odd = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        odd.createContext("/prefix/add-checkpoint", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        odd.start();
        try {
            WitnessCheckpointStore there =
                    at(URI.create("http://127.0.0.1:" + odd.getAddress().getPort() + "/prefix/"));
            assertThatThrownBy(() -> there.advance(step(TREE, 0, 5)))
                    .isInstanceOf(StoreRefused.Unavailable.class)
                    .hasMessageContaining("the witness witness.example/w");
        } finally {
            odd.stop(0);
        }
    }

    @Test
    void whatItShowsWithoutACosignatureOfItsOwnIsNotTaken() throws IOException {
        store.advance(step(TREE, 0, 5));
        Path shown = folder.resolve(Witness.hash("log.example/test"));
        for (byte[] instead : List.of(TREE.at(5).bytes(), "<html>".getBytes(StandardCharsets.UTF_8))) {
            Files.write(shown, instead);
            assertThatThrownBy(store::latest)
                    .isInstanceOf(StoreRefused.Unavailable.class)
                    .hasMessageContaining("has not cosigned");
        }
    }

    @Test
    void aCosignatureByAnotherKeyIsNone() {
        SigningKey other = SigningKey.generate("witness.example/w");
        WitnessCheckpointStore mistaken = WitnessCheckpointStore.of(
                new SignerProperties.Witness(server.address(), other.cosigner().toString(), null), "log.example/test");

        assertThatThrownBy(() -> mistaken.advance(step(TREE, 0, 5)))
                .isInstanceOf(StoreRefused.Unavailable.class)
                .hasMessageContaining("acta.signer.witness.key");
    }
}
