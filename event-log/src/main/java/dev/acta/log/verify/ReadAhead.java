package dev.acta.log.verify;

import dev.acta.log.copy.CopiedEvent;
import dev.acta.log.copy.CopyCursor;
import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.UnreadableCopy;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a copy's events on a thread of its own and checks each by itself on others, a few batches ahead, while the walk
 * goes over them in order.
 */
final class ReadAhead implements Reading {

    private static final int BATCHES_AHEAD = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final BlockingQueue<CompletableFuture<List<Read>>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final String name;
    private final ExecutorService checkers;
    private final Thread reader;
    private Iterator<Read> batch = List.<Read>of().iterator();
    private boolean ended;

    ReadAhead(String name, Supplier<CopyCursor<CopiedEvent>> events) {
        this.name = name;
        checkers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("acta-check-", 0).factory());
        reader = Thread.ofPlatform().daemon().name("acta-read").start(() -> read(events));
    }

    @Override
    public @Nullable Read next() {
        while (!batch.hasNext() && !ended) {
            List<Read> next = taken();
            ended = next.isEmpty();
            batch = next.iterator();
        }
        return ended ? null : batch.next();
    }

    private List<Read> taken() {
        try {
            CompletableFuture<List<Read>> next = batches.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (next == null) {
                throw new UnreadableCopy(name, "Nothing has come for " + PATIENCE.toMinutes() + " minutes");
            }
            return next.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while walking", e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The last batch is an empty one, or one that fails. */
    private void read(Supplier<CopyCursor<CopiedEvent>> events) {
        try {
            put(readAll(events));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<List<Read>> readAll(Supplier<CopyCursor<CopiedEvent>> events)
            throws InterruptedException {
        try (CopyCursor<CopiedEvent> cursor = events.get()) {
            while (true) {
                Batch next = Batch.of(cursor);
                put(CompletableFuture.supplyAsync(next::checked, checkers));
                if (next.isLast()) {
                    return CompletableFuture.completedFuture(List.of());
                }
            }
        } catch (DamagedPart e) {
            return CompletableFuture.failedFuture(new UnreadableCopy(e.where(), e.what(), e));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void put(CompletableFuture<List<Read>> batch) throws InterruptedException {
        batches.put(batch);
    }

    @Override
    public void close() {
        reader.interrupt();
        checkers.shutdownNow();
        try {
            var _ = reader.join(TO_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
