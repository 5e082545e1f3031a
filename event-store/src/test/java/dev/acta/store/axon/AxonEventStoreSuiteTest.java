package dev.acta.store.axon;

import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Axon's 21 tests of its event store, as they are, on this engine. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private final TestLog log = new TestLog(new TextCodec());

    @Override
    public EventStorageEngine createStorageEngine() {
        return log.engine().build();
    }

    @AfterEach
    void close() {
        log.close();
    }
}
