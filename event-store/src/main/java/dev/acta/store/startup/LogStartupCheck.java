package dev.acta.store.startup;

import dev.acta.store.axon.PostgresEventStorageEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start on parts that Axon silently falls back to: they run, and lose or skip events. Each side registers
 * its check as a bean; it is made once all other beans are there.
 */
public final class LogStartupCheck implements SmartInitializingSingleton {
    private final ListableBeanFactory beans;
    private final TransactionManager transactions;
    private final Side side;

    private enum Side {
        COMMAND,
        QUERY
    }

    private LogStartupCheck(ListableBeanFactory beans, TransactionManager transactions, Side side) {
        this.beans = beans;
        this.transactions = transactions;
        this.side = side;
    }

    /**
     * Checks that what is published goes into the log, and that no waiting command holds a connection.
     *
     * @param transactions what the command bus runs commands in
     */
    public static LogStartupCheck commandSide(ListableBeanFactory beans, TransactionManager transactions) {
        return new LogStartupCheck(beans, transactions, Side.COMMAND);
    }

    /**
     * Checks that projections keep their place together with their rows, and stop where they fail.
     *
     * @param transactions what the projections' processors run in
     */
    public static LogStartupCheck querySide(ListableBeanFactory beans, TransactionManager transactions) {
        return new LogStartupCheck(beans, transactions, Side.QUERY);
    }

    /**
     * Looks.
     *
     * @throws IllegalStateException naming all that is wrong, and what to declare in its place
     */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = switch (side) {
            case COMMAND -> commandFaults();
            case QUERY -> queryFaults();
        };
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The log cannot be relied on like this: " + String.join("; ", faults));
        }
    }

    private List<String> commandFaults() {
        List<String> faults = new ArrayList<>();
        each(EventBus.class, EmbeddedEventStore.class, faults, "what is published on it is not recorded");
        each(EventStorageEngine.class, PostgresEventStorageEngine.class, faults, "what it stores is not in the log");
        if (!(transactions instanceof NoTransactionManager)) {
            faults.add("commands run in " + transactions.getClass().getName()
                    + ", so that each waiting one holds a connection; an append is atomic by itself: use"
                    + " NoTransactionManager");
        }
        return faults;
    }

    private List<String> queryFaults() {
        List<String> faults = new ArrayList<>();
        if (transactions instanceof NoTransactionManager) {
            faults.add("projections run in NoTransactionManager, so that rows and tokens can part; use a"
                    + " SpringTransactionManager");
        }
        Collection<TokenStore> tokens = beans.getBeansOfType(TokenStore.class).values();
        if (tokens.isEmpty() || tokens.stream().anyMatch(InMemoryTokenStore.class::isInstance)) {
            faults.add("tokens are kept in memory, and every start would read the whole log again: declare a"
                    + " JdbcTokenStore");
        }
        errorHandlers(faults);
        return faults;
    }

    /** Without a bean of ours, Axon takes the one that logs and skips. */
    private void errorHandlers(List<String> faults) {
        Collection<ListenerInvocationErrorHandler> handlers =
                beans.getBeansOfType(ListenerInvocationErrorHandler.class).values();
        if (handlers.isEmpty() || handlers.stream().anyMatch(LoggingErrorHandler.class::isInstance)) {
            faults.add("an event that a projection fails on is logged and skipped: declare PropagatingErrorHandler as"
                    + " ListenerInvocationErrorHandler");
        }
        beans.getBeansOfType(ErrorHandler.class).values().stream()
                .filter(handler -> !(handler instanceof PropagatingErrorHandler))
                .forEach(handler -> faults.add(
                        handler.getClass().getName() + " handles errors; only PropagatingErrorHandler skips none"));
    }

    private <T> void each(Class<T> type, Class<? extends T> ours, List<String> faults, String why) {
        Collection<T> found = beans.getBeansOfType(type).values();
        if (found.isEmpty()) {
            faults.add("there is no " + type.getSimpleName() + "; import LogWritingConfiguration");
        }
        found.stream()
                .filter(bean -> !ours.isInstance(bean))
                .forEach(bean -> faults.add("the " + type.getSimpleName() + " is "
                        + bean.getClass().getName() + ", and " + why + "; it must be the " + ours.getSimpleName()
                        + " of LogWritingConfiguration"));
    }
}
