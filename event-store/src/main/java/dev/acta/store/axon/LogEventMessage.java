package dev.acta.store.axon;

import dev.acta.store.LogEvent;
import java.io.Serial;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;

/**
 * An event of the log as a processor sees it.
 *
 * @param <T> its payload
 */
public final class LogEventMessage<T> extends GenericEventMessage<T> implements TrackedEventMessage<T> {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient LogEvent event;

    LogEventMessage(LogEvent event, T payload, Map<String, ?> metadata) {
        super(event.eventId(), payload, MetaData.from(metadata), event.timestamp());
        this.event = event;
    }

    /** The event as the log has it. */
    public LogEvent event() {
        return event;
    }

    /** Its position in the log. */
    public long position() {
        return event.position();
    }

    /** When the log took it in. */
    public Instant recordedAt() {
        return event.recordedAt();
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public LogEventMessage<T> withTrackingToken(TrackingToken trackingToken) {
        return this;
    }

    @Override
    public LogEventMessage<T> withMetaData(Map<String, ?> metaData) {
        return new LogEventMessage<>(event, getPayload(), metaData);
    }

    @Override
    public LogEventMessage<T> andMetaData(Map<String, ?> metaData) {
        return new LogEventMessage<>(event, getPayload(), getMetaData().mergedWith(metaData));
    }
}
