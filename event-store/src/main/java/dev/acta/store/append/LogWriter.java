package dev.acta.store.append;

import dev.acta.store.LogProperties;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of this node. Callers leave their events in its queue and wait; it takes everything that queued while
 * the last commit ran, and commits that in one round trip. Safe for any number of threads.
 */
public final class LogWriter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

    private final AppendQueue queue;
    private final LogProperties limits;
    private final Committer committer;
    private final Thread loop;

    /** Starts a writer that erases nothing. */
    public LogWriter(DataSource database, LogProperties limits, Clock clock, LongConsumer committed) {
        this(database, null, limits, clock, committed);
    }

    /**
     * Starts the writer.
     *
     * @param database with the rights of the command side; the writer keeps one connection of it
     * @param eraser with the right to erase, for as long as that takes; null where nothing is erased
     * @param limits how much is taken at once, and how long callers wait
     * @param clock the moment of recording
     * @param committed told of the log's size after each commit of this node
     */
    public LogWriter(
            DataSource database,
            @Nullable DataSource eraser,
            LogProperties limits,
            Clock clock,
            LongConsumer committed) {
        this.queue = new AppendQueue(limits.queueEvents());
        this.limits = limits;
        this.committer = new Committer(
                new WriterConnection(database), eraser == null ? null : new WriterConnection(eraser), clock, committed);
        this.loop = Thread.ofPlatform().name("acta-log-writer").daemon().start(this::run);
    }

    /**
     * Appends events, all or nothing, and returns when they are durable.
     *
     * @param events at least one; those of one stream in order
     * @param terms what the append stands on
     * @return where they stand
     * @throws AppendRefused if they were not taken; after {@link LogUnavailable} they may still come to stand in the
     *     log, and a receipt among the terms will tell
     */
    public AppendedEvents append(List<NewEvent> events, AppendTerms terms) {
        AppendRequest request = AppendRequest.of(events, terms);
        queue.put(request);
        try {
            return request.outcome().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e);
        } catch (TimeoutException e) {
            throw new LogUnavailable("The log has not answered within " + limits.patience(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("Interrupted while waiting for the log", e);
        }
    }

    private static AppendRefused refusal(ExecutionException failed) {
        return failed.getCause() instanceof AppendRefused refused
                ? refused
                : new LogUnavailable("The log's writer failed", failed);
    }

    private void run() {
        try {
            begin();
            while (true) {
                List<AppendRequest> batch = queue.take(limits.batchEvents(), limits.batchBytes());
                if (batch.isEmpty()) {
                    return;
                }
                commit(batch);
            }
        } catch (InterruptedException e) {
            LOG.debug("The writer was told to stop", e);
            Thread.currentThread().interrupt();
        }
    }

    private void begin() throws InterruptedException {
        try {
            committer.begin();
        } catch (RuntimeException e) {
            LOG.warn("The log does not answer yet", e);
        }
    }

    private void commit(List<AppendRequest> batch) throws InterruptedException {
        try {
            committer.commit(batch);
        } catch (LogHalted e) {
            LOG.warn("{} appends are refused: {}", batch.size(), e.getMessage());
            batch.forEach(request -> request.refuse(e));
        } catch (RuntimeException e) {
            LOG.error("A batch of {} appends failed", batch.size(), e);
            AppendRefused refused =
                    e instanceof AppendRefused refusal ? refusal : new LogUnavailable("The log cannot be written", e);
            batch.forEach(request -> request.refuse(refused));
        }
    }

    /** Takes no more, lets the running commit end, and refuses what still waits. */
    @Override
    public void close() {
        queue.close().forEach(request -> request.refuse(new LogUnavailable("This node is stopping")));
        committer.stop();
        boolean interrupted = false;
        try {
            loop.join(limits.patience());
        } catch (InterruptedException e) {
            interrupted = true;
        }
        committer.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
