package dev.acta.log.verify;

import dev.acta.log.copy.DamagedPart;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.tile.Tile;
import dev.acta.log.verify.Finding.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Gets tiles of a copy while the walk goes on, compares them in order on the walking thread, counts them, and tells of
 * those that are missing.
 */
final class TileSource implements AutoCloseable {

    private record Awaited(Tile tile, CompletableFuture<Optional<byte[]>> bytes, Consumer<byte[]> comparison) {}

    private static final int AHEAD = 16;
    private static final int AT_ONCE = 4;

    private final LogCopy copy;
    private final Findings findings;
    private final ExecutorService getters = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("acta-tile-", 0).factory());
    private final Deque<Awaited> awaited = new ArrayDeque<>();
    private long compared;

    TileSource(LogCopy copy, Findings findings) {
        this.copy = copy;
        this.findings = findings;
    }

    /** Compares a tile's bytes, sooner or later; one that is missing is told. */
    void compare(Tile tile, Consumer<byte[]> comparison) {
        awaited.add(new Awaited(tile, CompletableFuture.supplyAsync(() -> copy.tile(tile), getters), comparison));
        while (awaited.size() > AHEAD) {
            settle(awaited.removeFirst());
        }
    }

    /** Compares all that was put off. */
    void settle() {
        while (!awaited.isEmpty()) {
            settle(awaited.removeFirst());
        }
    }

    private void settle(Awaited next) {
        try {
            next.bytes
                    .join()
                    .ifPresentOrElse(
                            bytes -> {
                                compared++;
                                next.comparison.accept(bytes);
                            },
                            () -> find(next.tile, "It is missing"));
        } catch (CompletionException e) {
            if (e.getCause() instanceof DamagedPart part) {
                find(next.tile, part.what());
            } else {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    void find(Tile tile, String message) {
        Kind kind = tile.kind() == Tile.Kind.HASHES ? Kind.TILE : Kind.ENTRY_BUNDLE;
        findings.add(kind, tile.path(), message);
    }

    long compared() {
        return compared;
    }

    @Override
    public void close() {
        getters.shutdownNow();
    }
}
