package dev.acta.server.postgres;

import static dev.acta.server.postgres.EmbeddedDatabase.ANY_PORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.server.postgres.CannotOpen.DatabaseFailed;
import dev.acta.server.postgres.CannotOpen.FolderDamaged;
import dev.acta.server.postgres.CannotOpen.FolderNotWritable;
import dev.acta.server.postgres.CannotOpen.ForeignFolder;
import dev.acta.server.postgres.CannotOpen.OtherMajorVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFolderTest {

    private Path folder;

    @BeforeEach
    void folder(@TempDir Path parent) {
        folder = parent.resolve("data");
    }

    @Test
    void aFolderWithSomethingElseInIt() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(this::open)
                .isInstanceOf(ForeignFolder.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Name an empty folder");
        assertThat(folder).isDirectoryContaining("glob:**thesis.txt").isDirectoryNotContaining("glob:**acta.lock");
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Files.writeString(folder, "a file, not a folder");
        folder = folder.resolve("below");
        assertThatThrownBy(this::open)
                .isInstanceOf(FolderNotWritable.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("or name another one");
    }

    @Test
    void aFolderOfAnotherMajorVersion() throws IOException {
        openedAndClosed();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(OtherMajorVersion.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("pg_dump");
    }

    @Test
    void aFolderThatLostItsDigestKey() throws IOException {
        openedAndClosed();
        Files.delete(folder.resolve("digest.key"));
        assertThatThrownBy(this::open)
                .isInstanceOf(FolderDamaged.class)
                .hasMessageContaining("digest.key is missing")
                .hasMessageContaining("backup");
        assertThat(folder.resolve("digest.key")).doesNotExist();
    }

    @Test
    void aFolderThatLostTheKeyItsLogWasSignedWith() throws IOException {
        openedAndClosed();
        Files.writeString(folder.resolve("checkpoint"), "signed");
        Files.delete(folder.resolve("signer.key"));
        assertThatThrownBy(this::open).isInstanceOf(FolderDamaged.class).hasMessageContaining("signer.key is missing");
        assertThat(folder.resolve("signer.key")).doesNotExist();
    }

    @Test
    void aFolderThatLostItsLogins() throws IOException {
        openedAndClosed();
        Files.writeString(folder.resolve("credentials.properties"), "superuser.username=postgres\n");
        assertThatThrownBy(this::open).isInstanceOf(FolderDamaged.class).hasMessageContaining("of the superuser");
        Files.delete(folder.resolve("credentials.properties"));
        assertThatThrownBy(this::open).isInstanceOf(FolderDamaged.class).hasMessageContaining("is missing");
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder, taken.getLocalPort()))
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessageContaining("Address already in use");
        }
        openedAndClosed();
    }

    private void openedAndClosed() {
        open().close();
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(folder, ANY_PORT);
    }
}
