package dev.acta.server.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningWitnessTest {

    private Path folder;

    @BeforeEach
    void folder(@TempDir Path parent) {
        folder = parent.resolve("witness");
    }

    private RunningWitness start() {
        return RunningWitness.start(
                folder,
                folder.resolve("witness.vkey"),
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0),
                List.of(SigningKey.generate("log.example/a").verifierKey()));
    }

    @Test
    void hasOneKeyForAllItsLifeAndTellsItsPublicPart() throws IOException {
        VerifierKey key;
        try (RunningWitness witness = start()) {
            key = witness.key();
        }
        assertThat(Files.readString(folder.resolve("witness.vkey"))).isEqualTo(key + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("witness.key"))))
                .isEqualTo("rw-------");
        try (RunningWitness again = start()) {
            assertThat(again.key()).isEqualTo(key);
        }
    }

    @Test
    void answers() throws Exception {
        try (RunningWitness witness = start()) {
            URI add = witness.address().resolve("/add-checkpoint");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(add).GET().build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void aFolderInUseIsRefused() {
        try (RunningWitness witness = start()) {
            assertThatThrownBy(this::start).isInstanceOf(CannotWitness.class).hasMessageContaining("in use");
            assertThat(witness.address()).isNotNull();
        }
        start().close();
    }

    @Test
    void aPortThatIsTakenIsTold() {
        try (RunningWitness witness = start()) {
            InetSocketAddress taken = new InetSocketAddress(
                    InetAddress.ofLiteral("127.0.0.1"), witness.address().getPort());
            assertThatThrownBy(() ->
                            RunningWitness.start(folder.resolve("other"), folder.resolve("vkey"), taken, List.of()))
                    .isInstanceOf(CannotWitness.class)
                    .hasMessageContaining("in use");
        }
    }
}
