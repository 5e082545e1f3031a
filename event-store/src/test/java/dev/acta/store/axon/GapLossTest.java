package dev.acta.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.AppendedEvents;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The loss of AxonFramework issue 4829: where a position is taken before the commit, a reader can pass one whose commit
 * is still to come. The stock engine remembers such gaps only as long as the events behind them are young.
 */
class GapLossTest {

    private final TestLog log = new TestLog(new TextCodec());

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theStockEngineLosesAnEventWhoseTransactionIsSlow() throws SQLException {
        DataSource database = log.database().owner();
        try (Connection connection = database.getConnection()) {
            JdbcEventStorageEngine slow = stock(new SingleConnectionDataSource(connection, true));
            JdbcEventStorageEngine quick = stock(database);
            quick.createSchema(PostgresEventTableFactory.INSTANCE);
            connection.setAutoCommit(false);
            slow.appendEvents(event("slow", Instant.now(Clock.systemUTC())));
            quick.appendEvents(event("quick", Instant.now(Clock.systemUTC()).minus(2, ChronoUnit.MINUTES)));

            List<? extends TrackedEventMessage<?>> seen =
                    quick.readEvents(null, false).toList();
            connection.commit();

            assertThat(texts(seen)).containsExactly("quick");
            assertThat(quick.readEvents(seen.getLast().trackingToken(), false))
                    .as("what a reader gets that goes on from there")
                    .isEmpty();
            assertThat(quick.readEvents(null, false).count())
                    .as("what is in the table")
                    .isEqualTo(2);
        }
    }

    @Test
    void hereAReaderWaitsForTheSlowOne() throws Exception {
        try (Connection slow = log.database().command().getConnection();
                Statement lock = slow.createStatement();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            slow.setAutoCommit(false);
            lock.execute("SELECT pg_advisory_xact_lock(acta_log.append_lock())");
            Future<AppendedEvents> quick =
                    callers.submit(() -> log.writer().append(List.of(Texts.event("a", 0)), new AppendTerms()));
            Awaitility.await().until(this::somebodyWaitsForTheLock);
            assertThat(log.reader().range(0, 10)).isEmpty();
            assertThat(quick).isNotDone();

            slow.commit();

            assertThat(quick.get().firstPosition()).isZero();
            assertThat(log.reader().range(0, 10)).hasSize(1);
        }
    }

    @Test
    void aReaderOfTwoBusyNodesSeesEveryPositionOnceInOrder() throws Exception {
        int each = 150;
        try (TestLog other = new TestLog(new TextCodec(), log.database(), Clock.systemUTC());
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                BlockingStream<TrackedEventMessage<?>> stream =
                        new LogEventSource(log.reader(), log.tail(), log.codec(), 50).openStream(null)) {
            for (TestLog node : List.of(log, other)) {
                for (int caller = 0; caller < 4; caller++) {
                    String name = "stream " + System.identityHashCode(node) + " " + caller;
                    callers.execute(() -> append(node, name, each));
                }
            }
            for (long position = 0; position < 8L * each; position++) {
                assertThat(((LogEventMessage<?>) stream.nextAvailable()).position())
                        .isEqualTo(position);
            }
        }
    }

    private static void append(TestLog node, String stream, int count) {
        for (int sequence = 0; sequence < count; sequence++) {
            node.writer().append(List.of(Texts.event(stream, sequence)), new AppendTerms());
        }
    }

    private boolean somebodyWaitsForTheLock() {
        return Objects.requireNonNull(new JdbcTemplate(log.database().superuser())
                        .queryForObject(
                                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                                        + " WHERE l.locktype = 'advisory' AND NOT l.granted"
                                        + " AND d.datname = current_database()",
                                Integer.class))
                > 0;
    }

    private static List<Object> texts(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().<Object>map(EventMessage::getPayload).toList();
    }

    private static JdbcEventStorageEngine stock(DataSource database) {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static GenericDomainEventMessage<String> event(String stream, Instant timestamp) {
        return new GenericDomainEventMessage<>("text", stream, 0, new GenericEventMessage<>(stream), () -> timestamp);
    }
}
