package dev.acta.store.checkpoint;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.log.note.SigningKey;
import dev.acta.log.note.TrustedKeys;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.testing.TestDatabase;
import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import dev.acta.store.testing.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A node that writes a log and signs it. */
final class SigningNode implements AutoCloseable {

    static final SigningKey KEY = SigningKey.generate("log.example/test");
    static final LogKeys KEYS = keys(KEY);
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestLog log;
    private final Checkpoints checkpoints;
    private final CheckpointSigner signer;

    private SigningNode(TestDatabase database, LogKeys keys, List<CheckpointStore> stores, Duration interval) {
        this.signer = new CheckpointSigner(database.command(), keys, stores, interval);
        signer.checkBeforeAppends();
        this.log = new TestLog(new TextCodec(), database, Clock.systemUTC());
        this.checkpoints = new Checkpoints(database.query(), Duration.ofMillis(200));
        signer.start();
    }

    static SigningNode on(TestDatabase database, CheckpointStore... stores) {
        return new SigningNode(database, KEYS, List.of(stores), Duration.ofMillis(100));
    }

    static SigningNode with(LogKeys keys, TestDatabase database, CheckpointStore... stores) {
        return new SigningNode(database, keys, List.of(stores), Duration.ofMillis(100));
    }

    /** Has no key to sign with: it only looks at the log at its start. */
    static SigningNode checking(TestDatabase database, CheckpointStore... stores) {
        return with(new LogKeys(List.of(), KEYS.known()), database, stores);
    }

    /** Looks at the log by itself only once a minute. */
    static SigningNode slow(TestDatabase database, CheckpointStore... stores) {
        return new SigningNode(database, KEYS, List.of(stores), Duration.ofMinutes(1));
    }

    static LogKeys keys(SigningKey... signing) {
        return new LogKeys(
                List.of(signing),
                new TrustedKeys(
                        List.of(signing).stream().map(SigningKey::verifierKey).toList()));
    }

    /** Appends events to a stream of its own. */
    void append(int count) {
        String stream = UUID.randomUUID().toString();
        for (int sequence = 0; sequence < count; sequence++) {
            log.writer().append(List.of(Texts.event(stream, sequence)), new AppendTerms());
        }
    }

    /** Waits until the whole log is signed. */
    SignedCheckpoint signed() {
        return signed(log.reader().size());
    }

    SignedCheckpoint signed(long size) {
        try {
            return checkpoints
                    .awaitCovering(size, PATIENCE)
                    .map(it -> SignedCheckpoint.open(it.note(), KEYS.known()))
                    .orElseThrow(
                            () -> new AssertionError("not signed: " + signer.status() + " " + checkpoints.halted()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    TestLog log() {
        return log;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    CheckpointSigner signer() {
        return signer;
    }

    String halted() {
        return Objects.requireNonNull(checkpoints.halted().orElse(""));
    }

    @Override
    public void close() {
        signer.close();
        checkpoints.close();
        log.close();
    }
}
