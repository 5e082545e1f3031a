package dev.acta.server.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.acta.log.note.SigningKey;
import dev.acta.log.note.VerifierKey;
import dev.acta.store.file.OwnersFile;
import dev.acta.store.witness.Witness;
import dev.acta.store.witness.WitnessServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A witness that answers, with a folder of its own: {@code witness.key}, made at the first start, and {@code cosigned}
 * with the last checkpoint of each log.
 */
public final class RunningWitness implements AutoCloseable {

    private final FileChannel lock;
    private final SigningKey key;
    private final WitnessServer server;

    private RunningWitness(FileChannel lock, SigningKey key, WitnessServer server) {
        this.lock = lock;
        this.key = key;
        this.server = server;
    }

    /**
     * Begins to answer.
     *
     * @param folder made if it is not there
     * @param vkey the file that its public key is written to, to be given to logs
     * @param address where to listen; port 0 for whichever is free
     * @param logs the keys of the logs that it knows
     * @throws CannotWitness if it cannot
     */
    public static RunningWitness start(Path folder, Path vkey, InetSocketAddress address, List<VerifierKey> logs) {
        FileChannel lock = locked(folder);
        try {
            SigningKey key = key(folder);
            OwnersFile.write(vkey, (key.cosigner() + "\n").getBytes(UTF_8));
            Path cosigned = Files.createDirectories(folder.resolve("cosigned"));
            return new RunningWitness(lock, key, serving(new Witness(key, cosigned, logs, Clock.systemUTC()), address));
        } catch (IOException | RuntimeException e) {
            close(lock);
            throw e instanceof CannotWitness told ? told : CannotWitness.folder(folder, e);
        }
    }

    private static FileChannel locked(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("witness.lock"), CREATE, WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw CannotWitness.inUse(folder);
            }
            return channel;
        } catch (IOException e) {
            throw CannotWitness.folder(folder, e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static SigningKey key(Path folder) throws IOException {
        Path file = folder.resolve("witness.key");
        return Files.exists(file)
                ? SigningKey.parse(OwnersFile.secret(file).strip())
                : NewKey.in(file, "witness.local/" + UUID.randomUUID());
    }

    private static WitnessServer serving(Witness witness, InetSocketAddress address) {
        try {
            return new WitnessServer(witness, address);
        } catch (IOException e) {
            throw CannotWitness.address(address.toString(), e);
        }
    }

    /** Where it answers, on this machine. */
    public URI address() {
        return server.address();
    }

    /** The key that logs check its cosignatures by. */
    public VerifierKey key() {
        return key.cosigner();
    }

    @Override
    public void close() {
        server.close();
        close(lock);
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
