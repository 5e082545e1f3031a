package dev.acta.server.cli;

import dev.acta.server.demo.JuneDemo;
import dev.acta.server.demo.ReceiptFile;
import dev.acta.server.demo.Receipts;
import dev.acta.server.demo.RehearsalSize;
import dev.acta.server.postgres.Contents;
import dev.acta.server.standalone.Readers;
import dev.acta.server.standalone.StandaloneServer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta demo}: the June 2020 case from end to end, then a server until it is told to stop. */
@Command(
        name = "demo",
        description = "Records the June 2020 case and a rehearsal of 173,750 synthetic accounts over HTTP, shows the"
                + " timeline, and goes on serving. Run again, it records nothing twice.",
        defaultValueProvider = DemoDefaults.class)
final class Demo implements Callable<Integer> {

    @Mixin
    private final ServingOptions options = new ServingOptions();

    @Option(names = "--exit", description = "End once all is shown instead of serving on.")
    private boolean exit;

    @Option(
            names = "--receipts",
            paramLabel = "FILE",
            description = "Append each receipt to this file, on the disk before the next command is sent.")
    private @Nullable Path receipts;

    @Option(names = "--core", paramLabel = "N", hidden = true, description = "Core accounts of the rehearsal.")
    private int core = RehearsalSize.FULL.core();

    @Option(names = "--amplifiers", paramLabel = "N", hidden = true, description = "Amplifiers of the rehearsal.")
    private int amplifiers = RehearsalSize.FULL.amplifiers();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (StopSignal stop = StopSignal.install();
                StandaloneServer server = options.start(Contents.MADE_UP, Readers.EVERYBODY)) {
            System.out.printf(
                    "Acta is ready at %s (data in %s, PostgreSQL on 127.0.0.1:%d). Ctrl-C stops it.%n%n",
                    server.address(), server.folder(), server.databasePort());
            if (receipts == null) {
                run(server, Receipts.NOT_KEPT);
            } else {
                try (ReceiptFile file = ReceiptFile.open(receipts)) {
                    run(server, file);
                }
            }
            if (!exit) {
                System.out.println("Serving on. Ctrl-C stops it; what is recorded stays.");
                Serving.until(stop, server);
            }
            return 0;
        }
    }

    private void run(StandaloneServer server, Receipts kept) {
        Terminal terminal = new Terminal(spec);
        new JuneDemo(
                        server,
                        new RehearsalSize(core, amplifiers),
                        kept,
                        terminal.columns(),
                        terminal::progress,
                        System.out::println)
                .run();
    }
}
