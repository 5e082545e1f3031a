package dev.acta.query.projection;

import dev.acta.store.axon.LogEventSource;
import java.util.function.ObjLongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log as one projection reads it: no faster than it takes the events in. */
final class PacedSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogEventSource log;
    private final Progress progress;
    private final ObjLongConsumer<RuntimeException> stopped;

    /**
     * The log for a projection.
     *
     * @param stopped told what could not be read, and where
     */
    PacedSource(LogEventSource log, Progress progress, ObjLongConsumer<RuntimeException> stopped) {
        this.log = log;
        this.progress = progress;
        this.stopped = stopped;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        long from = trackingToken == null ? 0 : trackingToken.position().orElseThrow() + 1;
        progress.reopened(from);
        return new PacedStream(log.openStream(trackingToken), progress, stopped, from);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return log.createHeadToken();
    }
}
