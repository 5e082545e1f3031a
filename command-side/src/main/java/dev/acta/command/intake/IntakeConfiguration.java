package dev.acta.command.intake;

import dev.acta.command.stream.Streams;
import dev.acta.store.checkpoint.CheckpointSigner;
import dev.acta.store.checkpoint.Checkpoints;
import dev.acta.store.personal.KeyedDigests;
import dev.acta.store.read.LogReader;
import dev.acta.store.read.Receipts;
import dev.acta.store.startup.LogStartupCheck;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the way from a submitted command to the log. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    private static final Duration EQUAL_KEYS_WAIT = Duration.ofSeconds(10);

    /** No transaction: an append is atomic by itself, and a waiting command holds no connection. */
    @Bean
    CommandBus commandBus(
            @Qualifier("command") TransactionManager transactions, EventStore events, KeyedDigests digests) {
        events.registerDispatchInterceptor(batch -> (number, event) -> Recording.note(event));
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new Authorship()));
        bus.registerHandlerInterceptor(new TermsOfAppend(digests));
        return bus;
    }

    @Bean
    LogStartupCheck commandSideCheck(ListableBeanFactory beans, @Qualifier("command") TransactionManager transactions) {
        return LogStartupCheck.commandSide(beans, transactions);
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    Streams streams(EventStore events, Clock clock) {
        return new Streams(events, clock);
    }

    @Bean
    LastAppend lastAppend(Clock clock) {
        return new LastAppend(clock);
    }

    @Bean
    LogHealthIndicator logHealthIndicator(LogReader log, Clock clock, LastAppend lastAppend) {
        return new LogHealthIndicator(log, clock, lastAppend);
    }

    @Bean
    SignerHealthIndicator signerHealthIndicator(CheckpointSigner signer, Checkpoints checkpoints, Clock clock) {
        return new SignerHealthIndicator(signer, checkpoints, clock);
    }

    @Bean
    Intake intake(
            KeyedDigests digests, Receipts receipts, LogReader log, CommandGateway gateway, LastAppend lastAppend) {
        return new Intake(
                digests, new InFlight(EQUAL_KEYS_WAIT), new Replays(receipts, log), new Dispatch(gateway, lastAppend));
    }
}
