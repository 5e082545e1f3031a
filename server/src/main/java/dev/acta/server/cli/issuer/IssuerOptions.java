package dev.acta.server.cli.issuer;

import dev.acta.issuer.folder.IssuerFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which issuer is meant. */
final class IssuerOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder whose issuer is meant. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("acta-data");

    @Option(
            names = "--issuer",
            paramLabel = "FOLDER",
            description = "The folder of an issuer that runs by itself (acta.issuer.folder), instead.")
    private @Nullable Path issuer;

    IssuerFolder folder() {
        return IssuerFolder.in(issuer == null ? data.resolve("issuer") : issuer);
    }
}
