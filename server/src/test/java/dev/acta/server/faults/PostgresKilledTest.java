package dev.acta.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.store.append.AppendedEvents;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** kill -9 of PostgreSQL between every two steps of an append: its caller is told the truth, and the log is whole. */
class PostgresKilledTest {

    @TempDir
    private static Path parent;

    private static @Nullable DurableLog log;

    @BeforeAll
    static void open() {
        log = new DurableLog(parent.resolve("data"));
    }

    @AfterAll
    static void close() {
        log().close();
    }

    private static DurableLog log() {
        return Objects.requireNonNull(log);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, event",
        "AFTER, event",
        "AFTER, event_personal",
        "AFTER, receipt",
        "AFTER, claim",
        "AFTER, merkle_node",
        "AFTER, log_head",
    })
    void anAppendIsThereOnceAndItsCallerIsTold(String when, String table) throws Exception {
        List<NewEvent> events = Appends.events();
        try (LogWriter writer = Appends.writer(log().command())) {
            writer.append(Appends.events(), Appends.terms());
            CompletableFuture<AppendedEvents> appending;
            try (Barrier barrier = new Barrier(log(), when + " INSERT", table)) {
                appending = CompletableFuture.supplyAsync(() -> writer.append(events, Appends.terms()));
                barrier.awaitSomebody();
                log().killAndStart();
            }
            AppendedEvents appended = appending.get(1, TimeUnit.MINUTES);
            assertThat(appended.count()).isEqualTo(Appends.EVENTS);
        }
        assertThat(log().count(events.stream().map(NewEvent::eventId).toList())).isEqualTo(Appends.EVENTS);
    }
}
