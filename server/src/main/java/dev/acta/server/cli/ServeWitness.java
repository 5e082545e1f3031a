package dev.acta.server.cli;

import dev.acta.log.note.InvalidKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.server.witness.RunningWitness;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code acta witness}: a witness of logs until it is told to stop. */
@Command(
        name = "witness",
        description =
                "Cosigns checkpoints of logs that only grow (C2SP tlog-witness). Run it where those who run the log"
                        + " have no say.")
final class ServeWitness implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder of its key and of what it has cosigned, made if it is not there."
                    + " Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("acta-witness");

    @Option(
            names = "--vkey",
            paramLabel = "FILE",
            description = "Where its public key goes, to be given to logs. Default: witness.vkey in its folder")
    private @Nullable Path vkey;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            description = "The port of HTTP, or 0 for whichever is free. Default: ${DEFAULT-VALUE}")
    private int port = 8090;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "The address to listen at. Default: 127.0.0.1")
    private InetAddress address = InetAddress.ofLiteral("127.0.0.1");

    @Option(
            names = "--log",
            paramLabel = "VKEY",
            required = true,
            converter = Key.class,
            description = "The key of a log to witness; may be given several times, also for one log.")
    private List<VerifierKey> logs = List.of();

    @Override
    public Integer call() {
        try (StopSignal stop = StopSignal.install();
                RunningWitness witness =
                        RunningWitness.start(data, vkeyFile(), new InetSocketAddress(address, port), logs)) {
            System.out.printf(
                    "The witness is ready at %s (data in %s). Its key is %s. Ctrl-C stops it.%n",
                    witness.address(), data, witness.key());
            stop.requested().join();
            return 0;
        }
    }

    private Path vkeyFile() {
        return vkey == null ? data.resolve("witness.vkey") : vkey;
    }

    private static final class Key implements ITypeConverter<VerifierKey> {

        @Override
        public VerifierKey convert(String text) {
            try {
                return VerifierKey.parse(text.strip());
            } catch (InvalidKey e) {
                throw new TypeConversionException("'%s' is not a key: %s".formatted(text, e.getMessage()));
            }
        }
    }
}
