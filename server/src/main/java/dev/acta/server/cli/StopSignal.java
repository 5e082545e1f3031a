package dev.acta.server.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * SIGTERM and Ctrl-C, turned into something a command can wait for. The JVM goes on only when this is closed, so a
 * command opens it first, and everything opened after it is closed in order before the process ends.
 */
final class StopSignal implements AutoCloseable {

    private final CompletableFuture<Void> requested = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal install() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::holdTheEnd, "stop-signal"));
        return signal;
    }

    private void holdTheEnd() {
        requested.complete(null);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    CompletableFuture<Void> requested() {
        return requested.copy();
    }

    @Override
    public void close() {
        over.countDown();
    }
}
