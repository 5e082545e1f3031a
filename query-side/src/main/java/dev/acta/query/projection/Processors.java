package dev.acta.query.projection;

import dev.acta.store.axon.LogEventSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.ObjLongConsumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One processor a projection, built here and not by Axon's auto-configuration: of its defaults the segments, the error
 * handler, the batch size and the replay at the start are not ours.
 */
final class Processors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Processors.class);
    private static final long CLAIM_MILLIS = 1_000;

    private final Map<String, Progress> progress = new LinkedHashMap<>();
    private final List<Projection<?>> projections;
    private final ProjectionHandler.Reading reading;
    private final LogEventSource log;
    private final Storage storage;
    private final int batchEvents;
    private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();
    private final List<ScheduledExecutorService> threads = new ArrayList<>();
    private volatile boolean running;

    Processors(
            List<Projection<?>> projections,
            ProjectionHandler.Reading reading,
            LogEventSource log,
            Storage storage,
            int batchEvents) {
        this.projections = projections;
        this.reading = reading;
        this.log = log;
        this.storage = storage;
        this.batchEvents = batchEvents;
        projections.forEach(projection -> progress.put(projection.name(), new Progress()));
    }

    /** Where processors keep what they have to keep. */
    record Storage(TokenStore tokens, TransactionManager transactions, ProjectionTable table) {}

    private <C> PooledStreamingEventProcessor processor(Projection<C> projection) {
        String name = projection.name();
        Progress own = progress(name);
        ObjLongConsumer<RuntimeException> stopped = (cause, position) -> {
            LOG.error("Projection {} cannot take position {} and stops there", name, position, cause);
            tell(storage.table(), name, position, cause);
        };
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new ProjectionHandler<>(projection, reading, storage.table(), own, stopped))
                .messageSource(new PacedSource(log, own, stopped))
                .tokenStore(storage.tokens())
                .transactionManager(storage.transactions())
                .errorHandler(PropagatingErrorHandler.instance())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(batchEvents)
                .tokenClaimInterval(CLAIM_MILLIS)
                .coordinatorExecutor(thread(name + "-coordinator"))
                .workerExecutor(thread(name + "-worker"))
                .enableCoordinatorClaimExtension()
                .build();
    }

    private static void tell(ProjectionTable table, String name, long position, RuntimeException cause) {
        try {
            table.stop(name, position, cause);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Nor can it be written down that projection {} stops there", name, e);
        }
    }

    private ScheduledExecutorService thread(String name) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("acta-" + name).daemon().factory());
        threads.add(thread);
        return thread;
    }

    Progress progress(String projection) {
        return Objects.requireNonNull(progress.get(projection), projection);
    }

    @Override
    public void start() {
        projections.forEach(projection -> processors.add(processor(projection)));
        processors.forEach(PooledStreamingEventProcessor::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        processors.forEach(PooledStreamingEventProcessor::shutDown);
        threads.forEach(ScheduledExecutorService::shutdown);
        processors.clear();
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
