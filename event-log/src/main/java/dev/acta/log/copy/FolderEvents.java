package dev.acta.log.copy;

import org.jspecify.annotations.Nullable;

/** The events of a folder, file by file up to the last there is; of a missing file it tells once. */
final class FolderEvents implements CopyCursor<CopiedEvent> {

    private final FolderLayout layout;
    private final EventFiles files;
    private final long from;
    private long file;
    private @Nullable LineCursor<CopiedEvent> lines;

    FolderEvents(FolderLayout layout, long from) {
        this.layout = layout;
        this.from = from;
        files = EventFiles.of(layout);
        file = from / FolderLayout.WIDTH;
    }

    @Override
    public @Nullable CopiedEvent next() {
        while (lines != null || open()) {
            CopiedEvent event = lines == null ? null : lines.next();
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

    private boolean open() {
        Long next = files.next(file);
        if (next == null) {
            return false;
        }
        if (next > file) {
            String missing = FolderLayout.events(file, FolderLayout.WIDTH);
            file = next;
            throw new DamagedPart(missing, "The file is missing");
        }
        lines = new LineCursor<>(layout.lines(files.name(file++)), EventLine::parse);
        return true;
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
