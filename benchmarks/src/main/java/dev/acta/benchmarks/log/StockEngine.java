package dev.acta.benchmarks.log;

import dev.acta.store.axon.EventIds;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The peer: Axon's own engine for JDBC, with its own tables and Jackson. */
public final class StockEngine {

    private final JdbcEventStorageEngine engine;

    /** Makes its tables. */
    public StockEngine(DataSource database) {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** Appends one event to a stream of its own. */
    public void appendOne() {
        engine.appendEvents(new GenericDomainEventMessage<>("network", EventIds.next(), 0, BenchLog.PAYLOAD));
    }
}
