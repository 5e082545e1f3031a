package dev.acta.server.cli;

import dev.acta.server.postgres.Contents;
import dev.acta.server.standalone.Readers;
import dev.acta.server.standalone.StandaloneServer;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that runs a server. */
final class ServingOptions {

    private static final int DEFAULT_PORT = 8080;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder of the data, made if it is not there. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("acta-data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            description = "The port of HTTP on 127.0.0.1, or 0 for whichever is free. Default: ${DEFAULT-VALUE}")
    private int port = DEFAULT_PORT;

    StandaloneServer start(Contents contents, Readers readers) {
        return StandaloneServer.start(data, port, contents, readers);
    }
}
