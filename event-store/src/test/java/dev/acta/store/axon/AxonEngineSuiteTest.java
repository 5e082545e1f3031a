package dev.acta.store.axon;

import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's 28 tests of a storage engine, as they are. */
class AxonEngineSuiteTest
        extends BatchingEventStorageEngineTest<PostgresEventStorageEngine, PostgresEventStorageEngine.Builder> {

    private final TestLog log = new TestLog(new TextCodec());

    @BeforeEach
    void onAFreshLog() {
        setTestSubject(log.engine().build());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<PostgresEventStorageEngine.Builder> customization) {
        return customization.apply(log.engine()).build();
    }
}
