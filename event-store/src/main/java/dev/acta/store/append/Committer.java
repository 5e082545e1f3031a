package dev.acta.store.append;

import dev.acta.store.append.AppendFunction.Answer;
import dev.acta.store.append.AppendFunction.Conflict;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one batch at a time into the log. Used by the writer's thread alone.
 *
 * <p>The usual way is optimistic: one call, one round trip. Where the log is not as expected, or it is not known what
 * became of the call, the same batch goes the sure way: under the lock, from the head as it stands. While others write
 * as well, every batch does, because the lock is fair and optimism is not. What erases goes the sure way too, on a
 * connection of the one role that may.
 */
final class Committer {

    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

    private final WriterConnection connection;
    private final Clock clock;
    private final LongConsumer committed;
    private final UnderLock underLock;
    private final @Nullable WriterConnection eraser;
    private final @Nullable UnderLock erasing;
    private @Nullable LogHead head;
    private boolean contended;

    Committer(WriterConnection connection, @Nullable WriterConnection eraser, Clock clock, LongConsumer committed) {
        this.connection = connection;
        this.clock = clock;
        this.committed = committed;
        this.underLock = new UnderLock(connection, clock);
        this.eraser = eraser;
        this.erasing = eraser == null ? null : new UnderLock(eraser, clock);
    }

    /** Learns where the log ends, so that the first caller does not wait for it. */
    void begin() throws InterruptedException {
        commitUnderLock(underLock, null, List.of(), false);
    }

    void stop() {
        underLock.stop();
        if (erasing != null) {
            erasing.stop();
        }
    }

    void close() {
        connection.drop();
    }

    /**
     * Commits what can be committed of the batch and completes every request of it, one way or the other.
     *
     * @throws AppendRefused if none of the requests still open can be
     */
    void commit(List<AppendRequest> batch) throws InterruptedException {
        if (batch.getFirst().erases()) {
            erase(batch);
            return;
        }
        List<AppendRequest> open = new ArrayList<>(batch);
        while (!open.isEmpty()) {
            LogHead known = head;
            if (known == null || contended) {
                commitUnderLock(underLock, known, open, false);
                return;
            }
            Attempt attempt = Attempt.behind(known, open, clock.instant());
            switch (call(attempt)) {
                case APPENDED -> {
                    done(attempt);
                    return;
                }
                case IN_THE_WAY -> open.removeIf(request -> request.outcome().isDone());
                case NOT_WRITTEN -> {
                    commitUnderLock(underLock, known, open, false);
                    return;
                }
                case UNKNOWN -> {
                    commitUnderLock(underLock, known, open, true);
                    return;
                }
            }
        }
    }

    private void erase(List<AppendRequest> alone) throws InterruptedException {
        WriterConnection rights = eraser;
        UnderLock way = erasing;
        if (rights == null || way == null) {
            alone.getFirst().refuse(new EraserMissing());
            return;
        }
        try {
            commitUnderLock(way, head, alone, false);
        } finally {
            rights.drop();
        }
    }

    private enum Result {
        APPENDED,
        IN_THE_WAY,
        NOT_WRITTEN,
        UNKNOWN
    }

    private Result call(Attempt attempt) {
        try {
            return switch (AppendFunction.call(connection.get(), attempt)) {
                case Answer.Appended() -> Result.APPENDED;
                case Answer.Moved() -> Result.NOT_WRITTEN;
                case Answer.Halted(String reason) -> throw new LogHalted(reason);
                case Answer.InTheWay(List<Conflict> conflicts) -> {
                    refuse(attempt.requests(), conflicts);
                    yield Result.IN_THE_WAY;
                }
            };
        } catch (SQLException e) {
            connection.drop();
            LOG.warn("An append failed at first; it goes on under the lock", e);
            return Failure.of(e) == Failure.UNKNOWN ? Result.UNKNOWN : Result.NOT_WRITTEN;
        }
    }

    private void commitUnderLock(UnderLock way, @Nullable LogHead known, List<AppendRequest> open, boolean unanswered)
            throws InterruptedException {
        head = null;
        Attempt attempt = way.commit(known, open, unanswered);
        contended = known != null && attempt.from().size() > known.size();
        done(attempt);
    }

    private void done(Attempt attempt) {
        head = attempt.to();
        attempt.complete();
        committed.accept(attempt.to().size());
    }

    static void refuse(List<AppendRequest> requests, List<Conflict> conflicts) {
        conflicts.forEach(conflict -> requests.get(conflict.request()).refuse(conflict.refusal()));
    }
}
