package dev.acta.store.axon;

import dev.acta.store.EventCodec;
import dev.acta.store.LogEvent;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.LogTail;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log, in order of position and without gaps. Used by one thread at a time. */
final class LogEventStream implements TrackingEventStream {

    /** Events with personal items are completed so many at a time: a thousand of them could bring a million items. */
    private static final int COMPLETED_AT_ONCE = 32;

    private final LogReader reader;
    private final LogTail tail;
    private final EventCodec codec;
    private final int pageEvents;
    private final Deque<LogEvent> page = new ArrayDeque<>();
    private final Deque<LogEvent> ready = new ArrayDeque<>();
    private @Nullable TrackedEventMessage<?> head;
    private long next;
    private @Nullable Runnable callback;

    LogEventStream(LogReader reader, LogTail tail, EventCodec codec, int pageEvents, long from) {
        this.reader = reader;
        this.tail = tail;
        this.codec = codec;
        this.pageEvents = pageEvents;
        this.next = from;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(head()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (ready.isEmpty()) {
            if (page.isEmpty() && tail.await(next, timeout, unit)) {
                fetch();
            }
            complete();
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        TrackedEventMessage<?> message = head();
        ready.removeFirst();
        head = null;
        return message;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        forget();
        callback = onAvailable;
        tail.onAdvance(onAvailable);
        return true;
    }

    @Override
    public void close() {
        forget();
    }

    private void forget() {
        Runnable registered = callback;
        if (registered != null) {
            tail.forget(registered);
            callback = null;
        }
    }

    private void fetch() {
        for (LogEvent event : reader.rows(next, pageEvents)) {
            if (event.position() != next) {
                throw new IllegalStateException(
                        "The log has a gap: after position " + (next - 1) + " comes " + event.position());
            }
            page.add(event);
            next++;
        }
    }

    private void complete() {
        List<LogEvent> some = new ArrayList<>();
        int personal = 0;
        while (!page.isEmpty() && personal < COMPLETED_AT_ONCE) {
            LogEvent event = page.removeFirst();
            some.add(event);
            personal += event.personalRoot() == null ? 0 : 1;
        }
        ready.addAll(reader.withItems(some));
    }

    /** Read only when it is asked for: an event of an unknown type must not stop those before it. */
    private TrackedEventMessage<?> head() {
        TrackedEventMessage<?> message = head;
        if (message == null) {
            message = message(ready.getFirst());
            head = message;
        }
        return message;
    }

    private LogEventMessage<?> message(LogEvent event) {
        Object payload = codec.decode(event.type(), event.revision(), event.payload(), event.itemBytes());
        return new LogEventMessage<>(event, payload, MetadataBytes.read(event.metadata()));
    }
}
