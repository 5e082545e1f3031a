package dev.acta.log.copy;

import dev.acta.log.checkpoint.Checkpoint;
import dev.acta.log.checkpoint.InvalidCheckpoint;
import dev.acta.log.copy.CopiedItem.Erased;
import dev.acta.log.note.InvalidNote;
import dev.acta.log.note.SignedNote;
import java.nio.file.Path;

/**
 * Writes a copy of a log into a folder that {@link FolderCopy} reads: all that its latest checkpoint covers. The tiles
 * are made from the events. The checkpoint itself is written last, so that a folder without one is an export that broke
 * off.
 */
public final class FolderExport {

    private final LogCopy copy;
    private final FolderWriter writer;
    private byte[] note;
    private long size;
    private long lastErasedBy = -1;

    private FolderExport(LogCopy copy, Path folder) {
        this.copy = copy;
        writer = new FolderWriter(folder);
        note = new byte[0];
    }

    /**
     * Exports a copy.
     *
     * @return how many events were written
     * @throws FolderNotEmpty if there is something in the folder
     * @throws UnreadableCopy if the copy cannot be read, if nothing in it is signed, or if the folder cannot be written
     */
    public static long of(LogCopy copy, Path folder) {
        return new FolderExport(copy, folder).export();
    }

    private long export() {
        latest();
        writer.keys(copy.keys());
        events(0);
        // An event that erases may have come in meanwhile: without it, what it erased could not be explained.
        for (long written = size; lastErasedBy >= size && grown(); written = size) {
            events(written);
        }
        writer.rest();
        checkpoints();
        writer.checkpoint(note);
        return size;
    }

    private void latest() {
        note = copy.checkpoint()
                .orElseThrow(() -> new UnreadableCopy(copy.name(), "Nothing is signed yet, so nothing to export"));
        try {
            size = Checkpoint.parse(SignedNote.parse(note).text()).size();
        } catch (InvalidNote | InvalidCheckpoint e) {
            throw new UnreadableCopy(copy.name(), "Its checkpoint is none: " + e.getMessage(), e);
        }
    }

    private boolean grown() {
        long before = size;
        latest();
        return size > before;
    }

    private void events(long from) {
        try (CopyCursor<CopiedEvent> events = copy.events(from, size)) {
            for (long position = from; position < size; position++) {
                CopiedEvent event = events.next();
                if (event == null || event.position() != position) {
                    throw new UnreadableCopy(copy.name(), "event:" + position + " is missing");
                }
                for (CopiedItem item : event.items()) {
                    lastErasedBy =
                            item instanceof Erased(byte[] _, long by) ? Math.max(by, lastErasedBy) : lastErasedBy;
                }
                writer.event(event);
            }
        }
    }

    private void checkpoints() {
        try (CopyCursor<CheckpointLine> lines = copy.checkpoints();
                FolderWriter.Checkpoints written = writer.checkpoints()) {
            for (CheckpointLine line = lines.next(); line != null && line.size() <= size; line = lines.next()) {
                written.add(line);
            }
        }
    }
}
