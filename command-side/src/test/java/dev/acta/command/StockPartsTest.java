package dev.acta.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.command.testing.RunningCommandSide;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

class StockPartsTest {
    static class StockBus {
        @Bean(defaultCandidate = false)
        EventBus stockBus() {
            return SimpleEventBus.builder().build();
        }
    }

    static class StockEngine {
        @Bean(defaultCandidate = false)
        EventStorageEngine stockEngine() {
            return new InMemoryEventStorageEngine();
        }
    }

    static class Transactions {
        @Bean(defaultCandidate = false)
        @Qualifier("command")
        TransactionManager commandTransactions() {
            return () -> new Transaction() {
                @Override
                public void commit() {}

                @Override
                public void rollback() {}
            };
        }
    }

    @Test
    void theServerDoesNotStartBesideAStockBus() {
        refused(StockBus.class, "SimpleEventBus");
    }

    @Test
    void theServerDoesNotStartBesideAStockEngine() {
        refused(StockEngine.class, "InMemoryEventStorageEngine");
    }

    @Test
    void theServerDoesNotStartWhereCommandsHoldConnections() {
        refused(Transactions.class, "each waiting one holds a connection");
    }

    @Test
    void nothingIsSerialisedByXStream() {
        try (RunningCommandSide side = RunningCommandSide.start()) {
            assertThat(side.beans(Serializer.class)).hasOnlyElementsOfType(Jackson3Serializer.class);
        }
    }

    private static void refused(Class<?> stock, String why) {
        assertThatThrownBy(() -> RunningCommandSide.startWith(stock).close()).hasStackTraceContaining(why);
    }
}
