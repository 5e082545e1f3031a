package dev.acta.query.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far a projection has come in this process: its stream is paced by it, and callers wait for it. */
final class Progress {

    private static final long NEVER = -1;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private volatile long committed;
    private volatile long carefulUntil = NEVER;
    private volatile Runnable onCommit = () -> {};

    /** The number of events that are committed. */
    long committed() {
        return committed;
    }

    /** Whether the event at a position must be taken alone: somewhere up to it one could not be. */
    boolean careful(long position) {
        return position <= carefulUntil;
    }

    void reopened(long from) {
        committed = from;
    }

    void whenCommitted(Runnable callback) {
        onCommit = callback;
    }

    void failed(long position) {
        carefulUntil = Math.max(carefulUntil, position);
    }

    void advance(long taken) {
        committed = taken;
        if (taken > carefulUntil) {
            carefulUntil = NEVER;
        }
        lock.lock();
        try {
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
        onCommit.run();
    }

    /** Waits for the next commit in this process, or a little while: another process may be the one that commits. */
    void await(Duration atMost) throws InterruptedException {
        long nanos = TimeUnit.NANOSECONDS.convert(atMost);
        lock.lock();
        try {
            long before = committed;
            while (committed == before && nanos > 0) {
                nanos = advanced.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
