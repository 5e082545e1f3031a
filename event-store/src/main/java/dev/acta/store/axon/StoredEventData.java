package dev.acta.store.axon;

import dev.acta.store.LogEvent;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** An event of the log as Axon's engine wants to have it. */
sealed class StoredEventData implements TrackedEventData<StoredPart> {

    private final LogEvent event;

    private StoredEventData(LogEvent event) {
        this.event = event;
    }

    static StoredEventData of(LogEvent event) {
        return event.streamType() == null ? new StoredEventData(event) : new OfStream(event, event.streamType());
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(event.position());
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return event.timestamp();
    }

    @Override
    public SerializedObject<StoredPart> getMetaData() {
        return StoredPart.metadata(event.metadata());
    }

    @Override
    public SerializedObject<StoredPart> getPayload() {
        return StoredPart.payload(event.type(), event.revision(), event.payload(), event.itemBytes());
    }

    /** An event of a stream. */
    static final class OfStream extends StoredEventData implements DomainEventData<StoredPart> {

        private final String streamType;

        private OfStream(LogEvent event, String streamType) {
            super(event);
            this.streamType = streamType;
        }

        @Override
        public String getType() {
            return streamType;
        }

        @Override
        public String getAggregateIdentifier() {
            return super.event.stream();
        }

        @Override
        public long getSequenceNumber() {
            return super.event.sequence();
        }
    }
}
