package dev.acta.command.intake;

import dev.acta.command.refusal.Reason;
import dev.acta.command.refusal.Refused;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets one command of a key be under way at a time on this node; equal ones wait for its answer. */
final class InFlight {
    private final ConcurrentMap<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final Duration patience;

    InFlight(Duration patience) {
        this.patience = patience;
    }

    /**
     * Works when nobody else does under this key.
     *
     * @param found the answer that somebody else may have left meanwhile
     * @throws Refused if others take longer than the patience
     */
    Answer alone(byte[] key, Supplier<Optional<Answer>> found, Supplier<Answer> work) {
        String name = HexFormat.of().formatHex(key);
        long deadline = System.nanoTime() + patience.toNanos();
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> theirs;
        while ((theirs = underWay.putIfAbsent(name, mine)) != null) {
            await(theirs, deadline - System.nanoTime());
            Optional<Answer> answer = found.get();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        try {
            return work.get();
        } finally {
            underWay.remove(name, mine);
            mine.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> theirs, long nanos) {
        try {
            theirs.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw inUse(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("It is only ever completed", e);
        }
    }

    private static Refused inUse(Exception cause) {
        return Refused.forNow(
                Reason.IDEMPOTENCY_KEY_IN_USE,
                "A command with this key is under way; its answer will be yours too. Send it again",
                Duration.ofSeconds(1),
                cause);
    }
}
