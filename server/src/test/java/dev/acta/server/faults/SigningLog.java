package dev.acta.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verification;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.CheckpointStore;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.checkpoint.FileCheckpointStore;
import dev.acta.store.checkpoint.LogKeys;
import dev.acta.store.verify.JdbcCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** How the logs of these tests are signed, and how they are looked over afterwards. */
final class SigningLog {

    private static final Duration SELDOM = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SigningLog() {}

    /** Signs when it is asked to, so that all that it does has an order. */
    static CheckpointSigner signer(DataSource command, SigningKey key, CheckpointStore store) {
        return signer(command, key, store, SELDOM);
    }

    static CheckpointSigner signer(DataSource command, SigningKey key, CheckpointStore store, Duration interval) {
        CheckpointSigner signer = new CheckpointSigner(
                command,
                new LogKeys(List.of(key), new TrustedKeys(List.of(key.verifierKey()))),
                List.of(store),
                interval);
        signer.checkBeforeAppends();
        signer.start();
        return signer;
    }

    static void awaitSigned(DataSource command, long size) throws InterruptedException {
        try (Checkpoints checkpoints = new Checkpoints(command, Duration.ofMillis(100))) {
            assertThat(checkpoints.awaitCovering(size, PATIENCE)).isPresent();
        }
    }

    /**
     * A node that comes up afterwards goes on, and everything is whole, also as the file outside the database sees it.
     */
    static void goesOnAndIsSound(DurableLog log, SigningKey key, Path file) throws IOException, InterruptedException {
        try (CheckpointSigner signer = signer(log.command(), key, new FileCheckpointStore(file));
                LogWriter writer = Appends.writer(log.command())) {
            List<NewEvent> events = Appends.events();
            AppendTerms terms = Appends.terms();
            awaitSigned(
                    log.command(),
                    writer.append(Appends.said(events, terms), terms).firstPosition() + Appends.EVENTS);
            assertThat(signer.status().trouble()).isNull();
        }
        Trust trust = new Trust(
                List.of(key.verifierKey()), List.of(new EarlierCheckpoint("outside", Files.readAllBytes(file))));
        try (JdbcCopy copy = new JdbcCopy(log.command(), "the log")) {
            Report report =
                    Verification.over(copy, trust).with(copy.tables(null)).run();
            assertThat(report.findings()).isEmpty();
        }
    }
}
