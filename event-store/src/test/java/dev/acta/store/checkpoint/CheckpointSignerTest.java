package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.store.checkpoint.SignerStatus.Role;
import dev.acta.store.read.LogTree;
import dev.acta.store.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class CheckpointSignerTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private JdbcTemplate superuser;
    private FileCheckpointStore file;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        superuser = new JdbcTemplate(database.superuser());
        file = new FileCheckpointStore(folder.resolve("checkpoint"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void signsTheLogOnceItHasGrownAndNothingWhenNot() throws Exception {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(300);
            SignedCheckpoint signed = node.signed();

            assertThat(signed.checkpoint().origin()).isEqualTo("log.example/test");
            assertThat(signed.checkpoint().size()).isEqualTo(300);
            assertThat(signed.checkpoint().root()).isEqualTo(new LogTree(database.query()).root(300));
            assertThat(Files.readAllBytes(folder.resolve("checkpoint"))).isEqualTo(signed.bytes());

            List<Long> sizes = sizes(node);
            await().during(Duration.ofMillis(500)).until(() -> sizes(node).equals(sizes));
            node.append(1);
            assertThat(node.signed().checkpoint().size()).isEqualTo(301);
            assertThat(node.checkpoints().verifierKeys())
                    .containsExactly(SigningNode.KEY.verifierKey().toString());
        }
    }

    @Test
    void anEmptyLogIsNotSigned() {
        try (SigningNode node = SigningNode.on(database, file)) {
            await().until(() -> node.signer().status().role() == Role.ELECTED);
            await().during(Duration.ofMillis(300))
                    .until(() -> node.checkpoints().latest().isEmpty());
        }
    }

    @Test
    void ofTwoSignersOneIsElectedAndTheOtherTakesOverWhenItsSessionDies() {
        try (SigningNode one = SigningNode.slow(database, file);
                CheckpointSigner other = signer()) {
            await().until(() -> one.signer().status().role() == Role.ELECTED);
            other.start();
            await().during(Duration.ofMillis(300)).until(() -> other.status().role() == Role.STANDING_BY);

            killTheElected();

            await().until(() -> other.status().role() == Role.ELECTED);
            assertThat(one.signer().status().role()).isEqualTo(Role.STANDING_BY);
            one.append(3);
            assertThat(one.signed().checkpoint().size()).isEqualTo(3);
        }
    }

    @Test
    void oneWhoseSessionIsKilledStandsForElectionAgain() {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(1);
            node.signed();
            killTheElected();
            node.append(1);
            assertThat(node.signed().checkpoint().size()).isEqualTo(2);
        }
    }

    private CheckpointSigner signer() {
        return new CheckpointSigner(database.command(), SigningNode.KEYS, List.of(file), Duration.ofMillis(100));
    }

    private void killTheElected() {
        superuser.queryForList("""
                SELECT pg_terminate_backend(pid) FROM pg_locks
                WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """);
    }

    @Test
    void whoeverAsksDoesNotWaitForTheInterval() {
        try (SigningNode node = SigningNode.slow(database, file)) {
            await().until(() -> node.signer().status().role() == Role.ELECTED);
            node.append(1);
            await().during(Duration.ofMillis(300))
                    .until(() -> node.checkpoints().latest().isEmpty());
            assertThat(node.signed().checkpoint().size()).isEqualTo(1);
        }
    }

    @Test
    void headsBehindTheLastCheckpointArePrunedButNeverTheLast() {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed(5);
            await().untilAsserted(() -> assertThat(
                            superuser.queryForList("SELECT size FROM acta_log.log_head ORDER BY size", Long.class))
                    .containsExactly(5L));
            node.append(1);
            node.signed(6);
        }
    }

    private static List<Long> sizes(SigningNode node) {
        return node.checkpoints().from(0, 1_000).stream()
                .map(Checkpoints.Published::size)
                .toList();
    }
}
