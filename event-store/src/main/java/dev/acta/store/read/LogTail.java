package dev.acta.store.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how far the log is committed, or signed, and wakes who waits for more: by notifications of the database, by
 * what this node did itself, and by looking now and then in case neither came.
 */
public final class LogTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final String COMMITTED = "SELECT size FROM acta_log.log_head ORDER BY size DESC LIMIT 1";
    private static final String SIGNED = "SELECT size FROM acta_log.checkpoint ORDER BY size DESC LIMIT 1";

    private static final int LONGEST_SILENCE_MILLIS = 50;

    private final DataSource database;
    private final Duration poll;
    private final String channel;
    private final String sizeQuery;
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread listener;
    private volatile long size;

    /**
     * Starts to listen for commits.
     *
     * @param database keeps one connection of it
     * @param poll how often to look where no notification comes
     */
    public LogTail(DataSource database, Duration poll) {
        this(database, poll, "acta_log", COMMITTED);
    }

    private LogTail(DataSource database, Duration poll, String channel, String sizeQuery) {
        this.database = database;
        this.poll = poll;
        this.channel = channel;
        this.sizeQuery = sizeQuery;
        this.listener = Thread.ofPlatform().name(channel + "-tail").daemon().start(this::listen);
    }

    /**
     * Starts to listen for checkpoints: the size is that of the last one.
     *
     * @param database keeps one connection of it
     * @param poll how often to look where no notification comes
     */
    public static LogTail ofCheckpoints(DataSource database, Duration poll) {
        return new LogTail(database, poll, "acta_checkpoint", SIGNED);
    }

    /** How many events are known to be committed, or signed. */
    public long size() {
        return size;
    }

    /** Tells of a commit, or a checkpoint. */
    public void advance(long committedSize) {
        lock.lock();
        try {
            if (committedSize <= size) {
                return;
            }
            size = committedSize;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(Runnable::run);
    }

    /**
     * Waits until an event stands at a position.
     *
     * @return whether it does
     */
    public boolean await(long position, long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lock();
        try {
            while (size <= position) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = grown.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Has something run each time it has grown; it must be quick. */
    public void onAdvance(Runnable callback) {
        callbacks.add(callback);
    }

    /** No longer has it run. */
    public void forget(Runnable callback) {
        callbacks.remove(callback);
    }

    private void listen() {
        while (closed.getCount() > 0) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + channel);
                follow(connection, statement);
            } catch (SQLException | RuntimeException e) {
                if (closed.getCount() > 0) {
                    LOG.warn("Lost the log's notifications; listening again in {}", poll, e);
                }
            }
            pause();
        }
    }

    private void follow(Connection connection, Statement statement) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        while (closed.getCount() > 0) {
            try (ResultSet row = statement.executeQuery(sizeQuery)) {
                if (row.next()) {
                    advance(row.getLong(1));
                }
            }
            hear(notified);
        }
    }

    /** Listens until it is time to look for oneself again, waking now and then to see whether it is all over. */
    private void hear(PGConnection notified) throws SQLException {
        long until = System.nanoTime() + poll.toNanos();
        while (closed.getCount() > 0 && System.nanoTime() < until) {
            PGNotification[] notifications =
                    notified.getNotifications((int) Math.min(LONGEST_SILENCE_MILLIS, poll.toMillis()));
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    advance(Long.parseLong(notification.getParameter()));
                }
            }
        }
    }

    private void pause() {
        try {
            closed.await(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.join(poll.plusSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
