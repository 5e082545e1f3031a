package dev.acta.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.store.append.AppendTerms;
import dev.acta.store.read.LogTail;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class LogEventStreamTest {

    private static final int LONG = 30;

    private final TestLog log = new TestLog(new TextCodec());
    private final LogEventSource source = new LogEventSource(log.reader(), log.tail(), log.codec(), 7);

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
    void itGivesEveryEventOnceInOrderOverPagesAndCanBePolledAgain() throws InterruptedException {
        append("a", 20);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            for (long position = 0; position < 20; position++) {
                assertThat(((LogEventMessage<?>) stream.nextAvailable()).position())
                        .isEqualTo(position);
            }
            assertThat(stream.hasNextAvailable()).isFalse();
            append("b", 1);
            assertThat(stream.hasNextAvailable(LONG, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(20));
        }
    }

    @Test
    void itGoesOnBehindAToken() throws InterruptedException {
        append("a", 3);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a 2");
        }
    }

    @Test
    void aCommitOfAnotherNodeWakesItWithoutPolling() throws InterruptedException {
        try (LogTail elsewhere = new LogTail(log.database().query(), Duration.ofMinutes(1));
                BlockingStream<TrackedEventMessage<?>> stream =
                        new LogEventSource(log.reader(), elsewhere, log.codec(), 7).openStream(null)) {
            append("first", 1);
            assertThat(stream.hasNextAvailable(LONG, TimeUnit.SECONDS)).isTrue();
            CountDownLatch woken = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(woken::countDown)).isTrue();

            append("second", 1);

            assertThat(woken.await(LONG, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anEventOfAnUnknownTypeStopsTheReader() {
        append("a", 1);
        new JdbcTemplate(log.database().superuser())
                .execute("SET session_replication_role = replica; UPDATE acta_log.event SET type = 'Newer'");
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThatThrownBy(stream::nextAvailable)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Unknown event type Newer");
        }
    }

    @Test
    void aGapStopsTheReader() {
        append("a", 3);
        new JdbcTemplate(log.database().superuser())
                .execute("SET session_replication_role = replica; DELETE FROM acta_log.event WHERE position = 1");
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThatThrownBy(stream::nextAvailable).hasMessageContaining("gap: after position 0 comes 2");
        }
    }

    @Test
    void erasedItemsAreMissingAndTheOthersStay() throws InterruptedException {
        log.writer().append(List.of(Texts.event("id", "a", 0, "plain|one|two|three")), new AppendTerms());
        new JdbcTemplate(log.database().superuser()).execute("DELETE FROM acta_log.event_personal WHERE item = 1");

        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("plain|one|?|three");
        }
    }
}
