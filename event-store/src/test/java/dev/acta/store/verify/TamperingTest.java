package dev.acta.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.Finding;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.store.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whatever a superuser changes in the database is found, and named. */
class TamperingTest {

    /** To what it was at the checkpoint of 300. */
    private static final String CUT_BACK = """
            DELETE FROM acta_log.event_personal p USING acta_log.event e
                WHERE p.event_id = e.event_id AND e.position >= 300;
            DELETE FROM acta_log.event WHERE position >= 300;
            DELETE FROM acta_log.receipt WHERE first_position >= 300;
            DELETE FROM acta_log.claim WHERE position >= 300;
            DELETE FROM acta_log.checkpoint WHERE size > 300;
            DELETE FROM acta_log.merkle_node WHERE index > 0;
            """;

    @TempDir
    private static Path folder;

    private static @Nullable WholeLog log;

    @BeforeAll
    static void make() throws InterruptedException {
        log = new WholeLog(folder);
        log.close();
    }

    @AfterAll
    static void close() {
        database().close();
    }

    private static TestDatabase database() {
        return Objects.requireNonNull(log).database();
    }

    private static List<Tampering> tamperings() {
        return Tamperings.all();
    }

    @Test
    void anUntouchedLogIsSound() {
        try (TestDatabase copy = database().copy()) {
            Report report = verified(copy);
            assertThat(report.findings()).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
            assertThat(report.walked().events()).isEqualTo(WholeLog.SIZE);
            assertThat(report.walked().unsigned()).isEqualTo(WholeLog.SIZE - WholeLog.SIGNED);
            assertThat(report.walked().erased()).isEqualTo(1);
            assertThat(report.walked().checkpoints()).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void isFoundAndNamed(Tampering tampering) {
        try (TestDatabase copy = database().copy()) {
            tamper(copy.superuser(), tampering.sql());
            Report report = verified(copy);
            assertThat(report.findings()).as("%s", report.findings()).anySatisfy(finding -> {
                assertThat(finding.kind()).isEqualTo(tampering.kind());
                assertThat(finding.where()).contains(tampering.where());
            });
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_SOUND);
        }
    }

    @Test
    void aHistoryForgedWholeIsFoundByWhoKeptAnEarlierCheckpoint(@TempDir Path other) throws Exception {
        List<EarlierCheckpoint> kept = List.of(kept());
        try (WholeLog forged = new WholeLog(other)) {
            assertThat(verified(forged.database(), List.of()).findings()).isEmpty();

            List<Finding> findings = verified(forged.database(), kept).findings();

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.CHECKPOINT_ROOT);
                assertThat(finding.needsOutside()).isTrue();
            });
        }
    }

    @Test
    void aLogCutBackWithAllThatWasSignedSinceIsFoundByWhoKeptALaterCheckpoint() throws Exception {
        List<EarlierCheckpoint> kept = List.of(kept());
        try (TestDatabase copy = database().copy()) {
            tamper(copy.superuser(), CUT_BACK);
            assertThat(verified(copy, kept).findings())
                    .extracting(Finding::needsOutside)
                    .contains(true);
        }
    }

    /** As it lies outside the database. */
    private static EarlierCheckpoint kept() throws IOException {
        return new EarlierCheckpoint("checkpoint", Files.readAllBytes(folder.resolve("checkpoint")));
    }

    private static Report verified(TestDatabase database) {
        return verified(database, List.of());
    }

    private static Report verified(TestDatabase database, List<EarlierCheckpoint> kept) {
        try (JdbcCopy copy = new JdbcCopy(database.command(), database.name())) {
            Trust trust = new Trust(List.of(WholeLog.KEY.verifierKey()), kept);
            return Verification.over(copy, trust)
                    .with(copy.tables(database.digests()))
                    .run();
        }
    }

    /** As somebody would for whom triggers and constraints are no obstacle. */
    private static void tamper(DataSource superuser, String sql) {
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection(superuser), true);
        JdbcTemplate jdbc = new JdbcTemplate(one);
        jdbc.execute("SET session_replication_role = replica");
        jdbc.execute(sql);
        one.destroy();
    }

    private static Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
