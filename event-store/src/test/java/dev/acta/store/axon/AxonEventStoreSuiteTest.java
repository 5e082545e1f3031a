package dev.acta.store.axon;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Axon's 21 tests of its event store, as they are, on this engine. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private final TestLog log = new TestLog(new TextCodec());

    /** One of the tests gives an event 100 ms; loading classes and opening connections is not what it is about. */
    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 2; i++) {
            try (TestLog other = new TestLog(new TextCodec())) {
                PostgresEventStorageEngine engine = other.engine().build();
                engine.appendEvents(createEvents(3));
                engine.readEvents(null, false).forEach(event -> {});
            }
        }
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return log.engine().build();
    }

    @AfterEach
    void close() {
        log.close();
    }
}
