package dev.acta.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.log.note.SigningKey;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.AppendedEvents;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.FileCheckpointStore;
import dev.acta.store.checkpoint.SignerStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** kill -9 of PostgreSQL between every two steps of an append: its caller is told the truth, and the log is whole. */
@Tag("faults")
class PostgresKilledTest {

    private static final SigningKey KEY = SigningKey.generate("log.example/killed");

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
        AppendTerms terms = Appends.terms();
        try (LogWriter writer = Appends.writer(log().command())) {
            CompletableFuture<AppendedEvents> appending;
            try (Barrier barrier = new Barrier(log(), when + " INSERT", table)) {
                appending = CompletableFuture.supplyAsync(() -> writer.append(Appends.said(events, terms), terms));
                barrier.awaitSomebody();
                log().killAndStart();
            }
            AppendedEvents appended = appending.get(1, TimeUnit.MINUTES);
            assertThat(appended.count()).isEqualTo(Appends.EVENTS);
        }
        assertThat(log().count(events.stream().map(NewEvent::eventId).toList())).isEqualTo(Appends.EVENTS);
        SigningLog.goesOnAndIsSound(log(), KEY, parent.resolve("checkpoint"));
    }

    @ParameterizedTest
    @CsvSource({"BEFORE INSERT, checkpoint", "AFTER INSERT, checkpoint", "AFTER DELETE, log_head"})
    void whatItWasAboutToPublishIsPublishedAfterwards(String when, String table) throws Exception {
        Path outside = parent.resolve("checkpoint");
        SigningLog.goesOnAndIsSound(log(), KEY, outside);
        try (LogWriter writer = Appends.writer(log().command())) {
            AppendTerms terms = Appends.terms();
            AppendedEvents appended = writer.append(Appends.said(Appends.events(), terms), terms);
            try (CheckpointSigner signer = killedWhileSigning(when, table, outside)) {
                SigningLog.awaitSigned(log().command(), appended.firstPosition() + Appends.EVENTS);
                await().until(() -> signer.status().role() == SignerStatus.Role.ELECTED);
            }
        }
        SigningLog.goesOnAndIsSound(log(), KEY, outside);
    }

    private CheckpointSigner killedWhileSigning(String when, String table, Path outside) throws Exception {
        try (Barrier barrier = new Barrier(log(), when, table)) {
            CheckpointSigner signer =
                    SigningLog.signer(log().command(), KEY, new FileCheckpointStore(outside), Duration.ofMillis(200));
            barrier.awaitSomebody();
            log().killAndStart();
            return signer;
        }
    }
}
