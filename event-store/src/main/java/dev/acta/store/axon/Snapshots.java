package dev.acta.store.axon;

import dev.acta.store.EncodedEvent;
import dev.acta.store.EventCodec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Snapshots, which Axon's contract has and Acta's command side does not use. */
final class Snapshots {

    private static final String SAVE = "SELECT acta_log.save_snapshot(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = """
            SELECT stream_type, sequence, event_id, type, revision, "timestamp", payload, metadata
            FROM acta_log.snapshot WHERE stream = ?
            """;

    private final JdbcTemplate jdbc;
    private final EventCodec codec;

    Snapshots(DataSource database, EventCodec codec) {
        this.jdbc = new JdbcTemplate(database);
        this.codec = codec;
    }

    void save(DomainEventMessage<?> snapshot) {
        EncodedEvent encoded = codec.encode(snapshot.getPayload());
        jdbc.query(
                SAVE,
                rows -> {},
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                snapshot.getIdentifier(),
                encoded.type(),
                encoded.revision(),
                ChronoUnit.MICROS.between(Instant.EPOCH, snapshot.getTimestamp()),
                encoded.payload(),
                MetadataBytes.write(snapshot.getMetaData()));
    }

    Stream<? extends DomainEventData<?>> find(String stream) {
        return jdbc
                .query(
                        FIND,
                        (row, number) -> new GenericDomainEventEntry<>(
                                row.getString(1),
                                stream,
                                row.getLong(2),
                                row.getString(3),
                                row.getObject(6, OffsetDateTime.class).toInstant(),
                                row.getString(4),
                                Integer.toString(row.getInt(5)),
                                (StoredPart) new StoredPart.Payload(row.getBytes(7), List.of()),
                                (StoredPart) new StoredPart.Metadata(row.getBytes(8))),
                        stream)
                .stream();
    }
}
