package dev.acta.server.cli;

import dev.acta.server.standalone.CannotServe;
import dev.acta.server.standalone.StandaloneServer;
import java.util.concurrent.CompletableFuture;

/** Keeps a server going. */
final class Serving {

    private Serving() {}

    /** @throws CannotServe when the database has gone before anybody asked to stop */
    static void until(StopSignal stop, StandaloneServer server) {
        CompletableFuture<Void> stopped = stop.requested();
        CompletableFuture.anyOf(stopped, server.databaseEnded()).join();
        if (!stopped.isDone()) {
            throw CannotServe.databaseEnded(server.folder());
        }
    }
}
