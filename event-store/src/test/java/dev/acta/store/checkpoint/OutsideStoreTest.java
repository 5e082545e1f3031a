package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.store.LogMigration;
import dev.acta.store.checkpoint.SignerStatus.Role;
import dev.acta.store.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands outside the database, and what becomes of the signer where it is ahead, behind, or not there. */
class OutsideStoreTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private Path path;
    private FileCheckpointStore file;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        path = folder.resolve("checkpoint");
        file = new FileCheckpointStore(path);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whereTheSignerDiedBetweenStoreAndDatabaseTheStoresCheckpointIsPublishedToTheByte() {
        byte[] last;
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(3);
            node.signed();
            node.append(2);
            last = node.signed().bytes();
        }
        new JdbcTemplate(database.superuser())
                .execute("SET session_replication_role = replica; DELETE FROM acta_log.checkpoint WHERE size = 5");
        try (SigningNode unsigned = SigningNode.checking(database)) {
            unsigned.append(2);
        }

        try (SigningNode node = SigningNode.on(database, file)) {
            assertThat(node.signed(7).checkpoint().size()).isEqualTo(7);
            assertThat(node.halted()).isEmpty();
            assertThat(node.checkpoints().from(0, 10))
                    .extracting(Checkpoints.Published::size)
                    .endsWith(5L, 7L);
            assertThat(node.checkpoints().at(5))
                    .hasValueSatisfying(it -> assertThat(it.note()).isEqualTo(last));
        }
    }

    @Test
    void aStoreThatIsBehindIsBroughtForward() throws IOException {
        byte[] earlier;
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(3);
            earlier = node.signed().bytes();
            node.append(2);
            node.signed();
        }
        Files.write(path, earlier);

        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(1);
            SignedCheckpoint signed = node.signed();
            assertThat(Files.readAllBytes(path)).isEqualTo(signed.bytes());
        }
    }

    @Test
    void whereTheFileIsLostNothingIsSignedUntilItIsBackOrMeantToBeNew() throws IOException {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(3);
            node.signed();
        }
        Files.delete(path);

        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(1);
            await().untilAsserted(() -> assertThat(node.signer().status().trouble())
                    .contains("up to size 3")
                    .contains("make it an empty file"));
            assertThat(node.halted()).isEmpty();
            assertThat(node.checkpoints().covering(4)).isEmpty();

            Files.createFile(path);
            assertThat(node.signed(4).checkpoint().size()).isEqualTo(4);
            await().until(() -> node.signer().status().equals(new SignerStatus(Role.ELECTED, null)));
        }
    }

    @Test
    void whileTheStoreCannotBeReachedAppendsGoOn() throws IOException {
        Path away = folder.resolve("mount/checkpoint");
        try (SigningNode node = SigningNode.on(database, new FileCheckpointStore(away))) {
            node.append(2);
            await().untilAsserted(
                            () -> assertThat(node.signer().status().trouble()).contains("mount/checkpoint"));
            Files.createDirectory(away.getParent());
            assertThat(node.signed().checkpoint().size()).isEqualTo(2);
        }
    }

    @Test
    void whileAKeyIsReplacedBothSignAndEitherIsEnoughToCheckBy() {
        SigningKey next = SigningKey.generate("log.example/test");
        TrustedKeys old = new TrustedKeys(List.of(SigningNode.KEY.verifierKey()));
        TrustedKeys young = new TrustedKeys(List.of(next.verifierKey()));
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(1);
            node.signed();
        }

        try (SigningNode node = SigningNode.with(SigningNode.keys(next, SigningNode.KEY), database, file)) {
            node.append(1);
            byte[] note = node.signed().bytes();
            assertThat(SignedCheckpoint.open(note, old).checkpoint().size()).isEqualTo(2);
            assertThat(SignedCheckpoint.open(note, young).checkpoint().size()).isEqualTo(2);
        }

        try (SigningNode node = SigningNode.with(SigningNode.keys(next), database, file)) {
            node.append(1);
            await().until(() -> node.checkpoints().covering(3).isPresent());
            Optional<byte[]> note = node.checkpoints().at(3).map(Checkpoints.Published::note);
            assertThat(SignedCheckpoint.open(note.orElseThrow(), young)
                            .checkpoint()
                            .size())
                    .isEqualTo(3);
            assertThat(node.halted()).isEmpty();
            assertThat(node.checkpoints().verifierKeys()).hasSize(2);
        }
    }

    @Test
    void whatIsToBeSignedIsOnTheDiskFirstAlsoWhereItsWriterDidNotWaitForThat() throws SQLException {
        try (Connection careless = database.superuser().getConnection();
                Statement statement = careless.createStatement()) {
            statement.execute("SET synchronous_commit = off");
            statement.execute("CREATE TABLE public.careless AS SELECT 1");
            String written = text(statement, "SELECT pg_current_wal_insert_lsn()");

            new SigningTables(database.command()).flush();

            assertThat(text(statement, "SELECT pg_current_wal_flush_lsn() >= '" + written + "'"))
                    .isEqualTo("t");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void wherePostgresForgetsWhatItCommitsNothingIsSigned() throws IOException {
        // As the library for tests starts it, with fsync off.
        try (EmbeddedPostgres forgetful = EmbeddedPostgres.start()) {
            LogMigration.run(forgetful.getPostgresDatabase(), "postgres", "postgres", "postgres");
            try (CheckpointSigner signer = new CheckpointSigner(
                    forgetful.getPostgresDatabase(), SigningNode.KEYS, List.of(file), Duration.ofMillis(100))) {
                signer.start();
                await().untilAsserted(
                                () -> assertThat(signer.status().trouble()).contains("fsync"));
            }
        }
    }
}
