package dev.acta.server.cli;

import dev.acta.log.copy.FolderExport;
import dev.acta.server.cli.CopyOptions.Opened;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code acta export}: a log as a folder of files that stands by itself. */
@Command(
        name = "export",
        description = "Writes the signed part of a log into a folder: checkpoints, tiles, entry bundles and events."
                + " Whoever has the folder has what the reader may see, personal items too.")
final class Export implements Callable<Integer> {

    @Mixin
    private final CopyOptions options = new CopyOptions();

    @Parameters(index = "1", paramLabel = "TO", description = "The folder, empty or not there yet.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        try (Opened opened = options.open()) {
            long events = FolderExport.of(opened.copy(), folder);
            System.out.printf("Exported %,d events to %s%n", events, folder);
            return 0;
        }
    }
}
