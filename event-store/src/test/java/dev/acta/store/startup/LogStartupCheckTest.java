package dev.acta.store.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.acta.store.testing.TestLog;
import dev.acta.store.testing.TextCodec;
import java.util.Arrays;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.support.GenericApplicationContext;

@TestInstance(Lifecycle.PER_CLASS)
class LogStartupCheckTest {
    private static final TransactionManager OTHER = () -> new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    private TestLog log;
    private EventStorageEngine engine;
    private EmbeddedEventStore store;

    @BeforeAll
    void open() {
        log = new TestLog(new TextCodec());
        engine = log.engine().build();
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @AfterAll
    void close() {
        store.shutDown();
        log.close();
    }

    @Test
    void theCommandSideStartsOnTheLog() {
        assertThatCode(() -> startCommandSide(NoTransactionManager.instance(), engine, store))
                .doesNotThrowAnyException();
    }

    @Test
    void theCommandSideRefusesAStockBus() {
        assertThatIllegalStateException()
                .isThrownBy(() -> startCommandSide(
                        NoTransactionManager.instance(),
                        engine,
                        SimpleEventBus.builder().build()))
                .withMessageContaining("SimpleEventBus")
                .withMessageContaining("not recorded");
    }

    @Test
    void theCommandSideRefusesToStartWithoutABus() {
        assertThatIllegalStateException()
                .isThrownBy(() -> startCommandSide(NoTransactionManager.instance(), engine))
                .withMessageContaining("there is no EventBus");
    }

    @Test
    void theCommandSideRefusesAStockEngine() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        startCommandSide(NoTransactionManager.instance(), new InMemoryEventStorageEngine(), store))
                .withMessageContaining("InMemoryEventStorageEngine");
    }

    @Test
    void theCommandSideRefusesATransactionManager() {
        assertThatIllegalStateException()
                .isThrownBy(() -> startCommandSide(OTHER, engine, store))
                .withMessageContaining("NoTransactionManager");
    }

    @Test
    void theQuerySideStartsWhereTokensAreKeptAndErrorsStop() {
        assertThatCode(() -> startQuerySide(OTHER, tokens(), PropagatingErrorHandler.instance()))
                .doesNotThrowAnyException();
    }

    @Test
    void theQuerySideRefusesToGoWithoutTransactions() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        startQuerySide(NoTransactionManager.instance(), tokens(), PropagatingErrorHandler.instance()))
                .withMessageContaining("SpringTransactionManager");
    }

    @Test
    void theQuerySideRefusesTokensInMemory() {
        assertThatIllegalStateException()
                .isThrownBy(() -> startQuerySide(OTHER, new InMemoryTokenStore(), PropagatingErrorHandler.instance()))
                .withMessageContaining("JdbcTokenStore");
    }

    @Test
    void theQuerySideRefusesToSkipWhatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> startQuerySide(OTHER, tokens(), new LoggingErrorHandler()))
                .withMessageContaining("PropagatingErrorHandler");
        assertThatIllegalStateException()
                .isThrownBy(() -> startQuerySide(OTHER, tokens()))
                .withMessageContaining("PropagatingErrorHandler");
    }

    private JdbcTokenStore tokens() {
        DataSource database = log.database().query();
        ConnectionProvider connections = database::getConnection;
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }

    private static void startCommandSide(TransactionManager transactions, Object... beans) {
        try (GenericApplicationContext context = context(beans)) {
            context.registerBean(
                    LogStartupCheck.class, () -> LogStartupCheck.commandSide(context.getBeanFactory(), transactions));
            context.refresh();
        }
    }

    private static void startQuerySide(TransactionManager transactions, Object... beans) {
        try (GenericApplicationContext context = context(beans)) {
            context.registerBean(
                    LogStartupCheck.class, () -> LogStartupCheck.querySide(context.getBeanFactory(), transactions));
            context.refresh();
        }
    }

    private static GenericApplicationContext context(Object... beans) {
        GenericApplicationContext context = new GenericApplicationContext();
        Arrays.stream(beans)
                .forEach(bean -> context.getBeanFactory()
                        .registerSingleton(bean.getClass().getSimpleName(), bean));
        return context;
    }
}
