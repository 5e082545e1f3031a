package dev.acta.query.projection;

import dev.acta.store.axon.LogEventMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjLongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Holds events back while too many personal items are on their way through the processor, and, after a failure, hands
 * them out one at a time, so that all that come before the one that cannot be taken are committed.
 */
final class PacedStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int MOST_ITEMS = 100_000;

    private final BlockingStream<TrackedEventMessage<?>> log;
    private final Progress progress;
    private final ObjLongConsumer<RuntimeException> stopped;
    private final Deque<Underway> underway = new ArrayDeque<>();
    private volatile boolean holding;
    private int items;
    private long next;

    PacedStream(
            BlockingStream<TrackedEventMessage<?>> log,
            Progress progress,
            ObjLongConsumer<RuntimeException> stopped,
            long from) {
        this.log = log;
        this.progress = progress;
        this.stopped = stopped;
        this.next = from;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (held()) {
            return Optional.empty();
        }
        try {
            return log.peek();
        } catch (RuntimeException e) {
            throw stop(e);
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return !held() && log.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        try {
            TrackedEventMessage<?> message = log.nextAvailable();
            int carried = message instanceof LogEventMessage<?> event
                    ? event.event().items().size()
                    : 0;
            underway.add(new Underway(next, carried));
            items += carried;
            next++;
            return message;
        } catch (RuntimeException e) {
            throw stop(e);
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        progress.whenCommitted(() -> {
            if (holding) {
                callback.run();
            }
        });
        return log.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        log.close();
    }

    private boolean held() {
        holding = true; // before looking, so that a commit in between still wakes
        if (mustWait()) {
            return true;
        }
        holding = false;
        return false;
    }

    private boolean mustWait() {
        long committed = progress.committed();
        while (!underway.isEmpty() && underway.getFirst().position() < committed) {
            items -= underway.removeFirst().items();
        }
        return !underway.isEmpty() && (items > MOST_ITEMS || progress.careful(next));
    }

    private RuntimeException stop(RuntimeException cause) {
        progress.failed(next);
        stopped.accept(cause, next);
        return cause;
    }

    private record Underway(long position, int items) {}
}
