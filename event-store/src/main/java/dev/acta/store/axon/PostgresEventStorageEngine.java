package dev.acta.store.axon;

import dev.acta.log.LogTime;
import dev.acta.store.EventCodec;
import dev.acta.store.LogEvent;
import dev.acta.store.append.AppendRefused;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.DuplicateEventId;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.append.StreamConflict;
import dev.acta.store.read.LogReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on the log. An append is atomic and durable by itself, and is not part of any transaction of
 * the Unit of Work; its terms and its outcome travel as {@link AppendTerms}.
 */
public final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private final LogWriter writer;
    private final LogReader reader;
    private final EventCodec codec;
    private final Snapshots snapshots;

    private PostgresEventStorageEngine(Builder builder, LogAccess log) {
        super(builder);
        this.writer = log.writer();
        this.reader = log.reader();
        this.codec = log.codec();
        this.snapshots = new Snapshots(log.database(), log.codec());
    }

    /** Begins an engine on a log. */
    public static Builder builder(LogAccess log) {
        return new Builder(log);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        AppendTerms terms = terms();
        terms.requireNothingAppended();
        try {
            terms.appended(writer.append(prepared(events, terms), terms));
        } catch (StreamConflict | DuplicateEventId e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    private static AppendTerms terms() {
        return CurrentUnitOfWork.isStarted() ? AppendTerms.of(CurrentUnitOfWork.get()) : new AppendTerms();
    }

    private List<NewEvent> prepared(List<? extends EventMessage<?>> events, AppendTerms terms) {
        List<NewEvent> prepared = new ArrayList<>(events.size());
        prepared.add(prepared(events.getFirst().andMetaData(terms.onRecord(events.size()))));
        events.stream().skip(1).map(this::prepared).forEach(prepared::add);
        return prepared;
    }

    private NewEvent prepared(EventMessage<?> event) {
        DomainEventMessage<?> ofStream = event instanceof DomainEventMessage<?> domain ? domain : null;
        return NewEvent.of(
                event.getIdentifier(),
                ofStream == null ? null : ofStream.getType(),
                ofStream == null ? event.getIdentifier() : ofStream.getAggregateIdentifier(),
                ofStream == null ? 0 : ofStream.getSequenceNumber(),
                codec.encode(event.getPayload()),
                MetadataBytes.write(event.getMetaData()),
                LogTime.cut(event.getTimestamp()));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return data(reader.range(after(lastToken), batchSize));
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String stream, long firstSequenceNumber, int batchSize) {
        return data(reader.stream(stream, firstSequenceNumber, batchSize)).stream()
                .filter(DomainEventData.class::isInstance)
                .map(data -> (DomainEventData<?>) data)
                .toList();
    }

    private static List<StoredEventData> data(List<LogEvent> events) {
        List<StoredEventData> data = new ArrayList<>(events.size());
        events.forEach(event -> data.add(StoredEventData.of(event)));
        return data;
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.save(snapshot);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.find(stream);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        OptionalLong last = reader.lastSequenceOf(stream);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return before(reader.size());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return before(reader.firstPositionSince(dateTime).orElseGet(reader::size));
    }

    /** The position after a token; the first without one. */
    static long after(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow() + 1;
    }

    /** The token from which a position is the next. */
    static @Nullable TrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    /** Builds the engine; what Axon's own engines can be given, this one can be given too. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private final LogAccess log;

        private Builder(LogAccess log) {
            this.log = log;
            Serializer serializer = new CodecSerializer(log.codec());
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            persistenceExceptionResolver(AppendRefused.class::isInstance);
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasterChain) {
            super.upcasterChain(upcasterChain);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
            super.persistenceExceptionResolver(resolver);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
            super.snapshotFilter(snapshotFilter);
            return this;
        }

        @Override
        public Builder batchSize(int batchSize) {
            super.batchSize(batchSize);
            return this;
        }

        /** The engine. */
        public PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this, log);
        }
    }
}
