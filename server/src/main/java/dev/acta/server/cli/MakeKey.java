package dev.acta.server.cli;

import dev.acta.log.note.InvalidKey;
import dev.acta.server.witness.NewKey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta key}: a new signing key. */
@Command(
        name = "key",
        description = "Makes a key to sign a log with (acta.signer.key-file), and prints its public part.")
final class MakeKey implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where the key goes; only its owner may read it.")
    private Path file = Path.of("signer.key");

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            required = true,
            description = "The log's origin, for ever: a name that is yours, such as log.example.org/moderation.")
    private String origin = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try {
            System.out.println(NewKey.in(file, origin).verifierKey());
            return 0;
        } catch (InvalidKey e) {
            CommandLine usage = spec == null ? new CommandLine(this) : spec.commandLine();
            throw new CommandLine.ParameterException(
                    usage, "'%s' is not an origin: %s".formatted(origin, e.getMessage()), e);
        }
    }
}
