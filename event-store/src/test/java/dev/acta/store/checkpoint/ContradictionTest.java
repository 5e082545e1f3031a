package dev.acta.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.acta.log.note.SigningKey;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogHalted;
import dev.acta.store.testing.TestDatabase;
import dev.acta.store.testing.Texts;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log that is not the one that was signed is not signed, takes no more, and is read as ever. */
class ContradictionTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private FileCheckpointStore file;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        file = new FileCheckpointStore(folder.resolve("checkpoint"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void tamper(TestDatabase database, String sql) {
        new JdbcTemplate(database.superuser()).execute("SET session_replication_role = replica; " + sql);
    }

    private static void isHalted(SigningNode node, String reason) {
        await().untilAsserted(() -> assertThat(node.halted()).contains(reason).contains("docs/operations.md"));
        long size = node.log().reader().range(0, 1_000).size();
        assertThatThrownBy(() -> node.append(1)).isInstanceOf(LogHalted.class).hasMessageContaining(reason);
        assertThat(node.log().reader().range(0, 1_000)).as("reading goes on").hasSize((int) size);
    }

    @Test
    void aDatabaseRestoredFromAnOlderCopyNeverTakesAnAppend() {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
        }
        TestDatabase older = database.copy();
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
        }
        try (SigningNode node = SigningNode.checking(older, file)) {
            assertThat(node.halted())
                    .as("before the node takes its first append")
                    .contains("The log has 5 events")
                    .contains("is of 10")
                    .contains("restored from an older copy");
            isHalted(node, "The log has 5 events");
            assertThat(node.log().reader().range(0, 10)).hasSize(5);
        }
    }

    @Test
    void neitherDoesOneThatHasGrownAgainSinceItWasRestored() {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
        }
        TestDatabase older = database.copy();
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(2);
            node.signed();
        }
        try (SigningNode unsigned = SigningNode.checking(older)) {
            unsigned.append(9);
        }
        try (SigningNode node = SigningNode.slow(older, file)) {
            isHalted(node, "another history");
        }
    }

    @Test
    void aForgedHistoryOfTheSameSizeIsFound() {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
        }
        try (TestDatabase forged = TestDatabase.fresh()) {
            try (SigningNode node = SigningNode.on(forged, new FileCheckpointStore(folder.resolve("other")))) {
                node.append(5);
                node.signed();
            }
            try (SigningNode node = SigningNode.slow(forged, file)) {
                isHalted(node, "The checkpoint of size 5");
            }
        }
    }

    /** What a superuser does behind a running signer's back is found at the next append, or at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "UPDATE acta_log.log_head SET root = sha256('x') # the root is not that of the right edge",
                "UPDATE acta_log.log_head SET right_edge = sha256('x') || sha256('y') # not that of the right edge",
                "UPDATE acta_log.log_head SET right_edge = 'short' # not that of the right edge",
                "UPDATE acta_log.log_head SET size = 4 # 4 events, but there are 5",
                "UPDATE acta_log.log_head SET size = 6 # 6 events, but there are 5",
                "DELETE FROM acta_log.log_head # 0 events, but there are 5",
                "DELETE FROM acta_log.event WHERE position = 4 # 5 events, but there are 4",
                "DELETE FROM acta_log.event # 5 events, but there are 0",
            })
    void anEditedHeadIsFoundWhileTheSignerRuns(String edit, String reason) {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
            tamper(database, edit);
            isHalted(node, reason);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "UPDATE acta_log.event SET leaf_hash = sha256('x') WHERE position = 4 # leaf hashes",
                "UPDATE acta_log.event SET leaf_hash = sha256('x') WHERE position = 0 # leaf hashes",
                "DELETE FROM acta_log.event WHERE position = 2 # gap",
                "UPDATE acta_log.log_head SET root = sha256('x') # not that of the right edge",
                "DELETE FROM acta_log.checkpoint; DELETE FROM acta_log.event WHERE position = 4;"
                        + " DELETE FROM acta_log.log_head # but there are 4",
                "UPDATE acta_log.checkpoint SET note = 'x' # not one of this log",
            })
    void whatWasEditedMeanwhileIsFoundAtTheStart(String edit, String reason) {
        try (SigningNode node = SigningNode.on(database, file)) {
            node.append(5);
            node.signed();
        }
        tamper(database, edit);
        try (SigningNode node = SigningNode.checking(database, file)) {
            isHalted(node, reason);
        }
    }

    @Test
    void aLeafHashEditedBehindARunningSignerIsFoundAtTheNextSignature() {
        try (SigningNode node = SigningNode.slow(database, file)) {
            node.append(5);
            node.signed();
            tamper(database, "UPDATE acta_log.event SET leaf_hash = sha256('x') WHERE position = 3");
            node.append(1);
            new JdbcTemplate(database.command()).queryForList("SELECT pg_notify('acta_sign', '')");
            isHalted(node, "leaf hashes");
        }
    }

    @Test
    void aRootOfATileThatIsNotThatOfItsLeavesIsFound() {
        try (SigningNode node = SigningNode.slow(database, file)) {
            node.append(255);
            node.signed();
            node.append(2);
            tamper(database, "UPDATE acta_log.merkle_node SET hash = sha256('x')");
            new JdbcTemplate(database.command()).queryForList("SELECT pg_notify('acta_sign', '')");
            isHalted(node, "leaf hashes");
        }
    }

    /** From 65,536 leaves on, roots are computed without the rows of level 8: they are compared as they come. */
    @Test
    void soIsOneThatNoRootIsComputedFromAnyMore() {
        try (SigningNode node = SigningNode.slow(database, file)) {
            await().until(() -> node.signer().status().role() == SignerStatus.Role.ELECTED);
            for (int batch = 0; batch < 32; batch++) {
                String stream = "stream " + batch;
                node.log()
                        .writer()
                        .append(
                                IntStream.range(0, 2_048)
                                        .mapToObj(i -> Texts.event(stream, i))
                                        .toList(),
                                new AppendTerms());
            }
            tamper(database, "UPDATE acta_log.merkle_node SET hash = sha256('x') WHERE level = 8 AND index = 3");
            new JdbcTemplate(database.command()).queryForList("SELECT pg_notify('acta_sign', '')");
            await().untilAsserted(() -> assertThat(node.halted()).contains("do not lead from the last checkpoint"));
        }
    }

    @Test
    void aCheckpointByAnotherKeyIsNotTaken() {
        SigningKey another = SigningKey.generate("log.example/test");
        try (SigningNode node = SigningNode.with(SigningNode.keys(another), database, file)) {
            node.append(1);
            await().until(() -> node.checkpoints().latest().isPresent());
        }
        try (SigningNode node = SigningNode.slow(database, file)) {
            isHalted(node, "not one of this log");
        }
    }

    @Test
    void theFirstReasonStays() {
        JdbcTemplate command = new JdbcTemplate(database.command());
        command.queryForList("SELECT acta_log.halt_log('one')");
        command.queryForList("SELECT acta_log.halt_log('two')");
        try (SigningNode node = SigningNode.slow(database, file)) {
            assertThat(node.halted()).isEqualTo("one");
        }
    }

    @Test
    void onceTheOwnerHasSettledItTheLogGoesOn() {
        new JdbcTemplate(database.command()).queryForList("SELECT acta_log.halt_log('a mistake')");
        try (SigningNode node = SigningNode.on(database, file)) {
            assertThatThrownBy(() -> node.append(1)).isInstanceOf(LogHalted.class);
            new JdbcTemplate(database.owner()).execute("DELETE FROM acta_log.log_halted");
            node.append(1);
            node.signed();
        }
    }
}
