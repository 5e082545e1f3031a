package dev.acta.command.stream;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads streams from their first event on: there are no snapshots to ask for. */
final class WholeStreams<S extends RecordStream> extends EventSourcingRepository<S> {
    private final EventStore events;

    WholeStreams(Builder<S> builder, EventStore events) {
        super(builder.eventStore(events));
        this.events = events;
    }

    @Override
    protected DomainEventStream readEvents(String stream) {
        return events.readEvents(stream, 0);
    }
}
