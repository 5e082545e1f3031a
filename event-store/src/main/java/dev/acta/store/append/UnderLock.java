package dev.acta.store.append;

import dev.acta.store.append.AppendFunction.Answer;
import dev.acta.store.append.AppendFunction.Conflict;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sure way into the log: take the lock, which is given first come first served, read the head as it stands, append
 * behind it, commit. It goes on until the database has answered.
 *
 * <p>A call without an answer may have been committed, or may even still be on its way. Under the lock it has either
 * been committed, and its events are found, or it never will be: it expects a size that the log no longer has once this
 * batch is in.
 */
final class UnderLock {

    private static final Logger LOG = LoggerFactory.getLogger(UnderLock.class);

    /** Others may hold the lock for a while; the append itself is then bounded as ever. */
    private static final String LOCK = """
            SET LOCAL statement_timeout = '30s';
            SELECT pg_advisory_xact_lock(acta_log.append_lock());
            SET LOCAL statement_timeout = '5s'
            """;

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final WriterConnection connection;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);

    UnderLock(WriterConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    void stop() {
        stopped.countDown();
    }

    /**
     * Commits what can be committed of the requests.
     *
     * @param known the last head this writer knows, from which the one in the database must follow; null at its start
     * @param requests those that turn out to be in conflict are refused and left out
     * @param unanswered whether an earlier call with just these requests has no answer yet
     * @return what was committed; of no requests where all were refused
     * @throws LogUnavailable if the database refuses, or the node stops first
     */
    Attempt commit(@Nullable LogHead known, List<AppendRequest> requests, boolean unanswered)
            throws InterruptedException {
        List<AppendRequest> open = new ArrayList<>(requests);
        boolean lookUp = unanswered;
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return transaction(known, open, lookUp);
            } catch (SQLException e) {
                switch (Failure.of(e)) {
                    case DUPLICATE -> {
                        return oneByOne(known, open, e);
                    }
                    case ITEMS_CHANGED -> {
                        open.getFirst().refuse(new ItemsChanged(String.valueOf(e.getMessage())));
                        return commit(known, List.of(), false);
                    }
                    case REFUSED -> throw new LogUnavailable("The database refuses to append", e);
                    case UNKNOWN -> lookUp = true;
                }
                LOG.warn("The database does not answer; trying again in {} ms", pause, e);
                if (stopped.await(pause, TimeUnit.MILLISECONDS)) {
                    throw new LogUnavailable("This node stopped before the database answered", e);
                }
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    /** Something is in the way that only a constraint saw: each by itself, so that only the guilty one fails. */
    private Attempt oneByOne(@Nullable LogHead known, List<AppendRequest> open, SQLException e)
            throws InterruptedException {
        if (open.size() == 1) {
            open.getFirst()
                    .refuse(new DuplicateEventId("An event of this id is in the log already: " + e.getMessage()));
            return commit(known, List.of(), false);
        }
        LogHead head = known;
        for (AppendRequest request : open) {
            Attempt attempt = commit(head, List.of(request), false);
            attempt.complete();
            head = attempt.to();
        }
        return commit(head, List.of(), false);
    }

    private Attempt transaction(@Nullable LogHead known, List<AppendRequest> open, boolean lookUp) throws SQLException {
        try {
            Connection held = connection.get();
            held.setAutoCommit(false);
            Attempt attempt = locked(held, known, open, lookUp);
            held.commit();
            held.setAutoCommit(true);
            return attempt;
        } catch (SQLException | RuntimeException e) {
            connection.drop();
            throw e;
        }
    }

    private Attempt locked(Connection held, @Nullable LogHead known, List<AppendRequest> open, boolean lookUp)
            throws SQLException {
        try (Statement lock = held.createStatement()) {
            lock.execute(LOCK);
        }
        LogHead stands = standing(held, known, lookUp);
        Optional<AppendedEvents> found = lookUp ? Committed.find(held, open) : Optional.empty();
        if (found.isPresent()) {
            Committed.complete(open, found.get());
            open.clear();
        }
        return append(held, stands, open);
    }

    /** A head that was tampered with may have halted the log already: then that is what callers are told. */
    private static LogHead standing(Connection held, @Nullable LogHead known, boolean lookUp) throws SQLException {
        try {
            return known == null ? LogHead.read(held) : known.follow(held);
        } catch (ForgedHead e) {
            Optional<LogHalted> halted = lookUp ? Optional.empty() : LogHalted.find(held);
            throw halted.map(RuntimeException.class::cast).orElse(e);
        }
    }

    private Attempt append(Connection held, LogHead stands, List<AppendRequest> open) throws SQLException {
        while (!open.isEmpty()) {
            Attempt attempt = Attempt.behind(stands, List.copyOf(open), clock.instant());
            switch (AppendFunction.call(held, attempt)) {
                case Answer.Appended() -> {
                    EraseFunction.call(held, attempt);
                    return attempt;
                }
                case Answer.InTheWay(List<Conflict> conflicts) -> {
                    Committer.refuse(attempt.requests(), conflicts);
                    open.removeIf(request -> request.outcome().isDone());
                }
                case Answer.Moved() -> throw new ForgedHead("the log moved under its own lock");
                case Answer.Halted(String reason) -> throw new LogHalted(reason);
            }
        }
        return Attempt.nothing(stands);
    }
}
