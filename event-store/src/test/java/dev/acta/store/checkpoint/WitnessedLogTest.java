package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.store.append.LogHalted;
import dev.acta.store.testing.TestDatabase;
import dev.acta.store.witness.Witness;
import dev.acta.store.witness.WitnessCheckpointStore;
import dev.acta.store.witness.WitnessServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log whose checkpoints pass a witness. */
class WitnessedLogTest {

    private static final SigningKey WITNESS = SigningKey.generate("witness.example/w");

    @TempDir
    private Path folder;

    private TestDatabase database;
    private WitnessServer server;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh();
        server = serving(0);
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    private WitnessServer serving(int port) throws IOException {
        Path cosigned = Files.createDirectories(folder.resolve("cosigned"));
        return new WitnessServer(
                new Witness(WITNESS, cosigned, SigningNode.KEYS.known().keys(), Clock.systemUTC()),
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    }

    private WitnessCheckpointStore witness() {
        return witness(null);
    }

    /** Shows its checkpoints late, if at all, as a witness may. */
    private WitnessCheckpointStore silentWitness() {
        return witness(server.address().resolve("/nowhere"));
    }

    private WitnessCheckpointStore witness(@Nullable URI monitoring) {
        return WitnessCheckpointStore.of(
                new SignerProperties.Witness(
                        server.address(), WITNESS.cosigner().toString(), monitoring),
                SigningNode.KEYS.origin());
    }

    private TestDatabase restored() {
        try (SigningNode node = SigningNode.on(database, witness())) {
            node.append(5);
            node.signed();
        }
        TestDatabase older = database.copy();
        try (SigningNode node = SigningNode.on(database, witness())) {
            node.append(5);
            node.signed();
        }
        return older;
    }

    @Test
    void isPublishedWithTheCosignatureAndSoItIsInTheFile() throws IOException {
        Path file = folder.resolve("checkpoint");
        try (SigningNode node = SigningNode.on(database, witness(), new FileCheckpointStore(file))) {
            for (int times = 0; times < 3; times++) {
                node.append(3);
                SignedCheckpoint signed = node.signed();

                assertThat(new TrustedKeys(List.of(WITNESS.cosigner())).verify(signed.note()))
                        .isNotEmpty();
                assertThat(Files.readAllBytes(file)).isEqualTo(signed.bytes());
            }
        }
    }

    @Test
    void isRefusedAfterARestoreBeforeItTakesAnAppend() {
        try (SigningNode node = SigningNode.checking(restored(), witness())) {
            assertThat(node.halted()).contains("The log has 5 events").contains("is of 10");
            assertThatThrownBy(() -> node.append(1)).isInstanceOf(LogHalted.class);
        }
    }

    @Test
    void isRefusedByTheWitnessItselfWhereThatDoesNotShowWhatItHas() {
        try (SigningNode node = SigningNode.on(restored(), silentWitness())) {
            node.append(1);
            await().untilAsserted(() ->
                    assertThat(node.halted()).contains("The log has 6 events").contains("has cosigned 10"));
            assertThatThrownBy(() -> node.append(1)).isInstanceOf(LogHalted.class);
        }
    }

    @Test
    void isRefusedByItAlsoOnceItHasGrownAgain() {
        try (SigningNode node = SigningNode.slow(restored(), silentWitness())) {
            await().until(() -> node.signer().status().role() == SignerStatus.Role.ELECTED);
            node.append(20);
            new JdbcTemplate(node.log().database().command()).queryForList("SELECT pg_notify('acta_sign', '')");
            await().untilAsserted(() -> assertThat(node.halted()).contains("is not the one it has cosigned before"));
        }
    }

    @Test
    void isNotSignedWhileTheWitnessIsAwayAndIsOnceItIsBack() throws IOException {
        int port = server.address().getPort();
        server.close();
        try (SigningNode node = SigningNode.on(database, witness(), new FileCheckpointStore(folder.resolve("file")))) {
            node.append(2);
            await().untilAsserted(
                            () -> assertThat(node.signer().status().trouble()).contains("does not answer"));
            assertThat(node.checkpoints().latest()).isEmpty();
            assertThat(folder.resolve("file")).doesNotExist();

            server = serving(port);
            assertThat(node.signed().checkpoint().size()).isEqualTo(2);
        }
    }
}
