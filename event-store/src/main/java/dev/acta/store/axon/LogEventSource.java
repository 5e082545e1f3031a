package dev.acta.store.axon;

import dev.acta.store.EventCodec;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.LogTail;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * What processors read the log from. Its streams say when there is more, so that a processor is awake within
 * milliseconds of a commit of any node. An event of an unknown type or revision stops the processor.
 */
public final class LogEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogReader reader;
    private final LogTail tail;
    private final EventCodec codec;
    private final int pageEvents;

    /**
     * A source on a log.
     *
     * @param pageEvents how many events a stream fetches at once
     */
    public LogEventSource(LogReader reader, LogTail tail, EventCodec codec, int pageEvents) {
        this.reader = reader;
        this.tail = tail;
        this.codec = codec;
        this.pageEvents = pageEvents;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LogEventStream(reader, tail, codec, pageEvents, PostgresEventStorageEngine.after(trackingToken));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return PostgresEventStorageEngine.before(reader.size());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return PostgresEventStorageEngine.before(
                reader.firstPositionSince(dateTime).orElseGet(reader::size));
    }
}
