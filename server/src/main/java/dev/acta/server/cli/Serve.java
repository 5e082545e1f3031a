package dev.acta.server.cli;

import dev.acta.server.postgres.Contents;
import dev.acta.server.standalone.Readers;
import dev.acta.server.standalone.StandaloneServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code acta serve}: a server until it is told to stop. */
@Command(name = "serve", description = "Serves the HTTP API on this machine, its data in a folder.")
final class Serve implements Callable<Integer> {

    @Mixin
    private final ServingOptions options = new ServingOptions();

    @Option(
            names = "--public",
            description = "Let everybody read timelines, states and the log without a token (acta.public). What is"
                    + " personal wants a token all the same.")
    private boolean open;

    @Override
    public Integer call() {
        try (StopSignal stop = StopSignal.install();
                StandaloneServer server =
                        options.start(Contents.RECORDS, open ? Readers.EVERYBODY : Readers.AS_CONFIGURED)) {
            System.out.printf(
                    "Acta is ready at %s (data in %s, PostgreSQL on 127.0.0.1:%d). Ctrl-C stops it.%n",
                    server.address(), server.folder(), server.databasePort());
            Serving.until(stop, server);
            return 0;
        }
    }
}
