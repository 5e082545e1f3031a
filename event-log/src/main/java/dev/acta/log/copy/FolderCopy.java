package dev.acta.log.copy;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A copy in a folder, as {@link FolderExport} writes it. A plain web server over it is a C2SP tlog-tiles log. */
public final class FolderCopy implements LogCopy {

    private final FolderLayout layout;

    /**
     * @param folder the folder
     * @throws UnreadableCopy if it is none, or has neither a checkpoint nor events
     */
    public FolderCopy(Path folder) {
        layout = new FolderLayout(folder);
        if (!Files.isDirectory(folder)) {
            throw new UnreadableCopy(name(), "There is no such folder");
        }
        if (!Files.exists(layout.checkpoint()) && !Files.isDirectory(folder.resolve("events"))) {
            throw new UnreadableCopy(name(), "Neither a checkpoint nor events: not an exported log");
        }
    }

    @Override
    public String name() {
        return layout.root().toString();
    }

    @Override
    public List<VerifierKey> keys() {
        byte[] text = read(layout.keys()).orElseThrow(() -> new DamagedPart(FolderLayout.KEYS, "The file is missing"));
        return VerifierKeyLines.parse(text, FolderLayout.KEYS);
    }

    @Override
    public Optional<byte[]> checkpoint() {
        return read(layout.checkpoint());
    }

    @Override
    public CopyCursor<CheckpointLine> checkpoints() {
        return new LineCursor<>(layout.lines(FolderLayout.CHECKPOINTS), CheckpointLine::parse);
    }

    /** An export holds what its checkpoint covers and nothing else; where it has none, its files tell. */
    @Override
    public long head() {
        return hasCheckpoint() ? 0 : EventFiles.of(layout).end();
    }

    private boolean hasCheckpoint() {
        try {
            return checkpoint()
                    .map(note -> Checkpoint.parse(SignedNote.parse(note).text()))
                    .isPresent();
        } catch (InvalidNote | InvalidCheckpoint _) {
            return false;
        }
    }

    @Override
    public boolean grows() {
        return false;
    }

    /** All from a position on: whatever lies behind the range is too much, and not for this to hide. */
    @Override
    public CopyCursor<CopiedEvent> events(long from, long to) {
        return new FolderEvents(layout, from);
    }

    @Override
    public boolean hasTiles() {
        return true;
    }

    @Override
    public Optional<byte[]> tile(Tile tile) {
        return read(layout.tile(tile));
    }

    @Override
    public void close() {}

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableCopy(file.toString(), "Cannot be read: " + e.getMessage(), e);
        }
    }
}
