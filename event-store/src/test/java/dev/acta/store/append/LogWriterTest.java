package dev.acta.store.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.store.LogEvent;
import dev.acta.store.read.Receipts;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogWriterTest {

    private final TestLog log = new TestLog(new TextCodec());

    @AfterEach
    void close() {
        log.close();
    }

    private AppendedEvents append(NewEvent... events) {
        return log.writer().append(List.of(events), new AppendTerms());
    }

    private static byte[] digest(int i) {
        byte[] digest = new byte[16];
        digest[0] = (byte) i;
        return digest;
    }

    @Test
    void manyCallersGetDensePositionsInTheOrderOfTheCommits() throws Exception {
        List<Callable<AppendedEvents>> calls = IntStream.range(0, 400)
                .<Callable<AppendedEvents>>mapToObj(
                        i -> () -> append(Texts.event("stream " + i, 0), Texts.event("stream " + i, 1)))
                .toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<AppendedEvents> call : callers.invokeAll(calls)) {
                AppendedEvents where = call.get();
                List<LogEvent> events = log.reader().range(where.firstPosition(), 2);
                assertThat(events).extracting(LogEvent::sequence).containsExactly(0L, 1L);
                assertThat(events).extracting(LogEvent::recordedAt).containsOnly(where.recordedAt());
            }
        }

        List<LogEvent> all = log.reader().range(0, 10_000);
        assertThat(all)
                .extracting(LogEvent::position)
                .containsExactlyElementsOf(
                        IntStream.range(0, 800).mapToObj(Long::valueOf).toList());
        assertThat(all).extracting(LogEvent::recordedAt).isSorted();
        assertThat(all.getFirst().leaf().bytes()).isNotEmpty();
    }

    @Test
    void aConflictFailsAloneAndTheOthersOfItsBatchStand() throws Exception {
        append(Texts.event("taken", 0));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AppendedEvents>> calls = IntStream.range(0, 200)
                    .mapToObj(i -> callers.submit(
                            () -> append(i % 10 == 0 ? Texts.event("taken", 0) : Texts.event("free " + i, 0))))
                    .toList();
            for (int i = 0; i < 200; i++) {
                Future<AppendedEvents> call = calls.get(i);
                if (i % 10 == 0) {
                    assertThatThrownBy(call::get).hasCauseInstanceOf(StreamConflict.class);
                } else {
                    assertThat(call.get().count()).isEqualTo(1);
                }
            }
        }
        assertThat(log.reader().size()).isEqualTo(181);
    }

    @Test
    void anAppendIsAllOrNothing() {
        append(Texts.event("b", 0));

        assertThatThrownBy(() -> append(Texts.event("a", 0), Texts.event("b", 0), Texts.event("c", 0)))
                .isInstanceOf(StreamConflict.class)
                .hasMessageContaining("b");

        assertThat(log.reader().size()).isEqualTo(1);
    }

    @Test
    void aKnownStreamGoesOnWithItsNextNumberOnly() {
        append(Texts.event("a", 7));

        assertThatThrownBy(() -> append(Texts.event("a", 9))).isInstanceOf(StreamConflict.class);
        assertThatThrownBy(() -> append(Texts.event("a", 8), Texts.event("a", 10)))
                .isInstanceOf(StreamConflict.class);
        assertThat(append(Texts.event("a", 8)).firstPosition()).isEqualTo(1);
    }

    @Test
    void aReceiptIsLeftOnceAndTellsWhere() {
        append(Texts.event("before", 0));
        AppendTerms terms = new AppendTerms().receipt(digest(1), digest(2));
        log.writer().append(List.of(Texts.event("a", 0), Texts.event("a", 1)), terms);

        AppendTerms again = new AppendTerms().receipt(digest(1), digest(3));
        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("b", 0)), again))
                .isInstanceOf(ReceiptExists.class);
        assertThat(new Receipts(log.database().command()).find(digest(1))).hasValueSatisfying(receipt -> {
            assertThat(receipt.command()).isEqualTo(digest(2));
            assertThat(receipt.firstPosition()).isEqualTo(1);
            assertThat(receipt.count()).isEqualTo(2);
        });
        assertThat(log.reader().size()).isEqualTo(3);
    }

    @Test
    void aGuardHoldsAnotherStreamStill() {
        append(Texts.event("read", 0));
        log.writer().append(List.of(Texts.event("a", 0)), new AppendTerms().unmoved("read", 0));
        log.writer().append(List.of(Texts.event("a", 1)), new AppendTerms().unmoved("empty", -1));
        append(Texts.event("read", 1));

        AppendTerms stale = new AppendTerms().unmoved("read", 0);
        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("a", 2)), stale))
                .isInstanceOfSatisfying(
                        GuardConflict.class,
                        conflict -> assertThat(conflict.kind()).isEqualTo(GuardConflict.Kind.UNMOVED));
    }

    @Test
    void aClaimIsTakenOnceInTheWholeLog() {
        log.writer().append(List.of(Texts.event("a", 0)), new AppendTerms().claim(digest(1)));

        AppendTerms second = new AppendTerms().claim(digest(1));
        assertThatThrownBy(() -> log.writer().append(List.of(Texts.event("b", 0)), second))
                .isInstanceOfSatisfying(
                        GuardConflict.class,
                        conflict -> assertThat(conflict.kind()).isEqualTo(GuardConflict.Kind.CLAIM));
    }

    @Test
    void anEventIdStandsOnceAndItsNeighboursInTheBatchAreNotHarmed() throws Exception {
        append(Texts.event("same id", "a", 0, "first"));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<AppendedEvents>> others = IntStream.range(0, 50)
                    .mapToObj(i -> callers.submit(() -> append(Texts.event("other " + i, 0))))
                    .toList();
            Future<AppendedEvents> twin = callers.submit(() -> append(Texts.event("same id", "b", 0, "second")));
            assertThatThrownBy(twin::get).hasCauseInstanceOf(DuplicateEventId.class);
            for (Future<AppendedEvents> other : others) {
                assertThat(other.get().count()).isEqualTo(1);
            }
        }
        assertThat(log.reader().size()).isEqualTo(51);
    }

    @Test
    void aConnectionThatTheWriterLetGoOfHasNoneOfItsBounds() throws SQLException {
        append(Texts.event("a", 0));
        log.writer().close();

        // The pool has no other connection to give.
        try (Connection next = log.database().command().getConnection();
                Statement statement = next.createStatement();
                ResultSet row = statement.executeQuery("SHOW statement_timeout")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("0");
        }
    }

    @Test
    void personalItemsAreKeptApartAndReadBack() {
        append(Texts.event("id", "a", 0, "plain|one|two"));

        LogEvent event = log.reader().at(0).orElseThrow();
        assertThat(new String(event.payload(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("plain");
        assertThat(event.personalRoot()).isNotNull();
        assertThat(log.codec().decode(event.type(), event.revision(), event.payload(), event.itemBytes()))
                .isEqualTo("plain|one|two");
    }
}
