package dev.acta.store.checkpoint;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.acta.log.checkpoint.SignedCheckpoint;
import dev.acta.store.file.OwnersFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file with the last checkpoint. It must lie where the database does not: not in its folder, not in its backup. Safe
 * for any number of processes of one machine.
 */
public final class FileCheckpointStore implements CheckpointStore {

    /** A process cannot hold a file's lock twice, so those of this one take turns first. */
    private static final Map<Path, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private final Path file;
    private final Path lock;
    private final ReentrantLock turn;

    /**
     * A store in a file.
     *
     * @param file made with the first checkpoint; its folder is there. Beside it comes a file to lock, {@code .lock}
     */
    public FileCheckpointStore(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.lock = this.file.resolveSibling(this.file.getFileName() + ".lock");
        this.turn = TURNS.computeIfAbsent(this.file, it -> new ReentrantLock());
    }

    @Override
    public String name() {
        return "the file " + file;
    }

    @Override
    public Optional<byte[]> latest() {
        try {
            return read();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** A missing file may be a lost one; who means to begin a new one says so by an empty file. */
    @Override
    public boolean mayBeginLate() {
        return Files.exists(file);
    }

    @Override
    public SignedCheckpoint advance(Step step) {
        turn.lock();
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                var _ = channel.lock()) {
            byte[] expected = step.from().map(SignedCheckpoint::bytes).orElse(new byte[0]);
            byte[] held = read().orElse(new byte[0]);
            if (!Arrays.equals(expected, held)) {
                throw new StoreRefused.Stale("Meanwhile " + name() + " holds another checkpoint", 0);
            }
            OwnersFile.write(file, step.to().bytes());
            return step.to();
        } catch (IOException e) {
            throw unavailable(e);
        } finally {
            turn.unlock();
        }
    }

    private Optional<byte[]> read() throws IOException {
        try {
            byte[] note = Files.readAllBytes(file);
            return note.length == 0 ? Optional.empty() : Optional.of(note);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private StoreRefused.Unavailable unavailable(IOException e) {
        return new StoreRefused.Unavailable(
                "The file " + file + " cannot be used: " + e.getClass().getSimpleName() + ", " + e.getMessage(), e);
    }
}
