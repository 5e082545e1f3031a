package dev.acta.log.copy;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The events of a folder, file by file; of a missing file it tells once and goes on with the next. */
final class FolderEvents implements CopyCursor<CopiedEvent> {

    private final FolderLayout layout;
    private final long from;
    private final long to;
    private long file;
    private @Nullable LineCursor<CopiedEvent> lines;

    FolderEvents(FolderLayout layout, long from, long to) {
        this.layout = layout;
        this.from = from;
        this.to = to;
        file = from / FolderLayout.WIDTH;
    }

    @Override
    public @Nullable CopiedEvent next() {
        while (lines != null || file * FolderLayout.WIDTH < to) {
            if (lines == null) {
                lines = open(file++);
            }
            CopiedEvent event = lines.next();
            if (event == null) {
                close();
            } else if (event.position() >= from || !startsInside()) {
                return event;
            }
        }
        return null;
    }

    /** In the first file, lines in front of the range are passed by. */
    private boolean startsInside() {
        return file - 1 == from / FolderLayout.WIDTH && from % FolderLayout.WIDTH != 0;
    }

    /** A file is full unless it is the last one, where the partial one has its width in its name. */
    private LineCursor<CopiedEvent> open(long index) {
        String full = FolderLayout.events(index, FolderLayout.WIDTH);
        String name = Files.exists(layout.root().resolve(full)) ? full : partial(index, full);
        return new LineCursor<>(layout.lines(name), EventLine::parse);
    }

    private String partial(long index, String full) {
        for (int width = FolderLayout.WIDTH - 1; width > 0; width--) {
            String name = FolderLayout.events(index, width);
            if (Files.exists(layout.root().resolve(name))) {
                return name;
            }
        }
        return full;
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
