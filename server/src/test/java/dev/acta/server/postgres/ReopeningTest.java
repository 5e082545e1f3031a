package dev.acta.server.postgres;

import static dev.acta.server.postgres.EmbeddedDatabase.ANY_PORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.acta.log.note.SigningKey;
import dev.acta.server.postgres.CannotOpen.FolderInUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopeningTest {

    @TempDir
    private Path parent;

    @Test
    void findsItsDataLoginsAndKeysAgain() throws SQLException, IOException {
        Login owner;
        String key;
        String signerKey;
        try (EmbeddedDatabase first = open()) {
            owner = first.owner();
            signerKey = Files.readString(first.signerKeyFile());
            key = Files.readString(first.digestKeyFile());
            remember(first, "kept");
        }
        try (EmbeddedDatabase second = open()) {
            assertThat(remembered(second)).isEqualTo("kept");
            assertThat(second.owner()).isEqualTo(owner);
            assertThat(second.digestKeyFile()).hasContent(key);
            assertThat(second.signerKeyFile()).hasContent(signerKey);
        }
    }

    @Test
    void aNewLogOfMadeUpDataSaysSoInItsOriginHoweverItIsOpenedLater() throws IOException {
        EmbeddedDatabase.open(folder(), ANY_PORT, Contents.MADE_UP).close();
        try (EmbeddedDatabase again = open()) {
            assertThat(SigningKey.parse(Files.readString(again.signerKeyFile()).strip())
                            .verifierKey()
                            .name())
                    .matches("acta\\.local/made-up/[0-9a-f]{16}");
        }
    }

    @Test
    void losesNothingCommittedWhenEveryServerProcessIsKilled() throws SQLException, IOException {
        try (EmbeddedDatabase killed = open()) {
            remember(killed, "committed");
            ServerProcesses.killAllOf(killed.folder());
            assertThat(killed.ended()).succeedsWithin(Duration.ofSeconds(10));
        }
        try (EmbeddedDatabase next = open()) {
            assertThat(remembered(next)).isEqualTo("committed");
        }
    }

    @Test
    void startsWhenOnlyThePostmasterWasKilled() throws SQLException, IOException {
        try (EmbeddedDatabase killed = open()) {
            remember(killed, "committed");
            ServerProcesses.postmasterOf(killed.folder()).process().destroyForcibly();
        }
        try (EmbeddedDatabase next = open()) {
            assertThat(remembered(next)).isEqualTo("committed");
        }
    }

    @Test
    void startsWhenAnotherProcessGotTheIdOfTheKilledServer() throws SQLException, IOException {
        Path pidFile;
        try (EmbeddedDatabase killed = open()) {
            remember(killed, "committed");
            pidFile = killed.folder().resolve("postgres/postmaster.pid");
            ServerProcesses.killAllOf(killed.folder());
        }
        List<String> lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
        try (EmbeddedDatabase next = open()) {
            assertThat(remembered(next)).isEqualTo("committed");
        }
    }

    @Test
    void replacesTheServerThatAKilledActaLeftRunning() throws SQLException, IOException {
        try (Holder holder = Holder.start(folder())) {
            Postmaster orphan = ServerProcesses.postmasterOf(folder());
            holder.killJavaOnly();
            assertThat(orphan.lives()).isTrue();

            try (EmbeddedDatabase next = open()) {
                assertThat(orphan.lives()).isFalse();
                assertThat(ServerProcesses.postmasterOf(folder())).isNotEqualTo(orphan);
                assertThat(Sql.value(next, next.query(), "select 1")).isEqualTo("1");
            }
            assertThat(ServerProcesses.of(folder())).isEmpty();
        }
    }

    @Test
    void refusesASecondProcessAndNamesTheFirst() throws IOException {
        try (Holder holder = Holder.start(folder())) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder().toRealPath().toString())
                    .hasMessageContaining("process " + holder.pid());
            assertThat(ServerProcesses.postmasterOf(folder()).lives()).isTrue();
        }
    }

    @Test
    void refusesASecondOpenerInTheSameProcessAndKeepsTheFirstOnesLock() throws IOException {
        try (EmbeddedDatabase first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> Holder.start(first.folder())).hasMessageContaining("ended early");
        }
    }

    @Test
    void startsAfterAFirstStartThatWasCutShort() throws SQLException, IOException {
        try (EmbeddedDatabase whole = open()) {
            remember(whole, "gone");
        }
        OwnerOnly.deleteTree(folder().resolve("postgres"));
        Files.createDirectories(folder().resolve("postgres.unfinished-1/base"));
        Files.delete(folder().resolve("credentials.properties"));
        try (EmbeddedDatabase next = open()) {
            assertThat(Sql.value(next, next.owner(), "select 1")).isEqualTo("1");
            assertThat(next.folder().resolve("postgres.unfinished-1")).doesNotExist();
        }
    }

    @Test
    void aFolderFromBeforeThereWereErasuresGetsTheirLogin() throws SQLException, IOException {
        try (EmbeddedDatabase older = open()) {
            remember(older, "kept");
            Sql.run(older, older.superuser(), "drop owned by acta_eraser; drop role acta_eraser");
        }
        Path credentials = folder().resolve("credentials.properties");
        Files.write(
                credentials,
                Files.readAllLines(credentials).stream()
                        .filter(line -> !line.startsWith("eraser."))
                        .toList());
        String password;
        try (EmbeddedDatabase newer = open()) {
            assertThat(remembered(newer)).isEqualTo("kept");
            assertThat(Sql.value(newer, newer.eraser(), "select current_user")).isEqualTo("acta_eraser");
            password = newer.eraser().password();
        }
        try (EmbeddedDatabase again = open()) {
            assertThat(again.eraser().password()).isEqualTo(password);
            assertThat(Sql.value(again, again.eraser(), "select current_user")).isEqualTo("acta_eraser");
        }
        assertThat(Files.getPosixFilePermissions(credentials))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void closingTwiceIsNoHarmAndLeavesNoProcess() throws IOException {
        EmbeddedDatabase database = open();
        database.close();
        database.close();
        assertThat(ServerProcesses.of(folder())).isEmpty();
        await().until(() -> database.ended().isDone());
    }

    private Path folder() {
        return parent.resolve("data");
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(folder(), ANY_PORT);
    }

    private static void remember(EmbeddedDatabase database, String what) throws SQLException {
        Sql.run(database, database.owner(), "create table memory as select '" + what + "' as what");
    }

    private static String remembered(EmbeddedDatabase database) throws SQLException {
        return String.valueOf(Sql.value(database, database.owner(), "select what from memory"));
    }
}
