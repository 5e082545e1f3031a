package dev.acta.command.stream;

import java.time.Clock;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Gives each use case the streams it decides on. */
public final class Streams {
    private final EventStore events;
    private final Clock clock;
    // One for all kinds: two use cases may decide on one stream.
    private final LockFactory locks = PessimisticLockFactory.usingDefaults();

    public Streams(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * The streams of one kind.
     *
     * @param kind the class whose aggregate type is the kind of their Refs
     * @param first makes the state of a stream that holds nothing yet
     */
    public <S extends RecordStream> StreamsOf<S> of(Class<S> kind, Supplier<S> first) {
        return new StreamsOf<>(
                new WholeStreams<>(EventSourcingRepository.builder(kind).lockFactory(locks), events), first, clock);
    }
}
