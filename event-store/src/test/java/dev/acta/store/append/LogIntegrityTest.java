package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.SaltedDigest;
import dev.acta.log.Subtree;
import dev.acta.store.LogEvent;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class LogIntegrityTest {

    private final TestLog log = new TestLog(new TextCodec());
    private final JdbcTemplate superuser = new JdbcTemplate(log.database().superuser());

    @AfterEach
    void close() {
        log.close();
    }

    private void append(String stream, int count) {
        log.writer()
                .append(
                        IntStream.range(0, count)
                                .mapToObj(i -> Texts.event(stream, i))
                                .toList(),
                        new AppendTerms());
    }

    @Test
    void digestsLeavesHeadAndTileRootsAreThoseOfTheStoredBytes() {
        append("a", 300);
        append("b", 1);
        append("c", 260);

        RightEdge edge = RightEdge.empty();
        List<Subtree> tiles = new ArrayList<>();
        for (LogEvent event : log.reader().range(0, 1_000)) {
            assertThat(event.payloadDigest()).isEqualTo(SaltedDigest.of(event.payloadSalt(), event.payload()));
            assertThat(event.metadataDigest()).isEqualTo(SaltedDigest.of(event.metadataSalt(), event.metadata()));
            assertThat(event.leafHash()).isEqualTo(MerkleHash.leaf(event.leaf().bytes()));
            edge.append(event.leafHash(), tiles::add);
        }
        assertThat(superuser.queryForObject(
                        "SELECT root FROM acta_log.log_head ORDER BY size DESC LIMIT 1", byte[].class))
                .isEqualTo(edge.root());
        assertThat(superuser.query(
                        "SELECT hash FROM acta_log.merkle_node ORDER BY level, index",
                        (row, number) -> row.getBytes(1)))
                .hasSize(2)
                .containsExactly(tiles.get(0).hash(), tiles.get(1).hash());
    }

    @Test
    void nobodyBelowTheSuperuserCanChangeTheLog() {
        append("a", 1);
        for (JdbcTemplate role : List.of(
                new JdbcTemplate(log.database().owner()),
                new JdbcTemplate(log.database().command()),
                new JdbcTemplate(log.database().query()))) {
            for (String change : List.of(
                    "UPDATE acta_log.event SET type = 'x'",
                    "DELETE FROM acta_log.event",
                    "TRUNCATE acta_log.event",
                    "UPDATE acta_log.event_personal SET item = 1",
                    "DELETE FROM acta_log.receipt",
                    "UPDATE acta_log.log_head SET size = 0")) {
                assertThatThrownBy(() -> role.execute(change)).isInstanceOf(DataAccessException.class);
            }
        }
        assertThatThrownBy(() -> new JdbcTemplate(log.database().command())
                        .execute("INSERT INTO acta_log.log_head VALUES (9, '', '', now())"))
                .isInstanceOf(DataAccessException.class);
        assertThat(log.reader().at(0).orElseThrow().type()).isEqualTo(TextCodec.TYPE);
    }

    @Test
    void aForgedHeadStopsTheWriter() {
        append("a", 3);
        superuser.execute(
                "SET session_replication_role = replica; "
                        + "INSERT INTO acta_log.log_head SELECT size + 1, right_edge, root, recorded_at FROM acta_log.log_head");

        assertThatThrownBy(() -> append("b", 1))
                .isInstanceOf(LogUnavailable.class)
                .rootCause()
                .hasMessageContaining("right edge");
        assertThat(superuser.queryForObject("SELECT count(*) FROM acta_log.event", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void aNodeWhoseClockIsBehindStampsAsLateAsTheLogDoes() {
        append("a", 1);
        Instant last = log.reader().at(0).orElseThrow().recordedAt();
        try (TestLog behind = node(last.minusSeconds(4))) {
            AppendedEvents where = behind.writer().append(List.of(Texts.event("b", 0)), new AppendTerms());
            assertThat(where.recordedAt()).isEqualTo(last);
        }
    }

    @Test
    void aNodeWhoseClockIsFarBehindIsRefused() {
        append("a", 1);
        Instant last = log.reader().at(0).orElseThrow().recordedAt();
        try (TestLog behind = node(last.minusSeconds(6))) {
            assertThatThrownBy(() -> behind.writer().append(List.of(Texts.event("b", 0)), new AppendTerms()))
                    .isInstanceOf(ClockSkewed.class)
                    .hasMessageContaining("check both nodes' clocks");
        }
    }

    private TestLog node(Instant time) {
        return new TestLog(new TextCodec(), log.database(), Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void whatWasRecordedByAnInstantIsFoundOnceItIsSettled() {
        append("a", 2);
        Instant first = log.reader().at(1).orElseThrow().recordedAt();
        append("b", 3);

        assertThat(log.reader().sizeAt(first.minus(Duration.ofMillis(1)))).isZero();
        assertThat(log.reader().sizeAt(first)).isEqualTo(2);
        assertThatThrownBy(() -> log.reader().sizeAt(Instant.now(Clock.systemUTC())))
                .hasMessageContaining("not settled yet");
    }
}
