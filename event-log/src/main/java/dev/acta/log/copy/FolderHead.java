package dev.acta.log.copy;

import dev.acta.log.tile.InvalidTilePath;
import dev.acta.log.tile.Tile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How far a folder's files of events reach, told from their names. */
final class FolderHead {

    private FolderHead() {}

    static long of(FolderLayout layout) {
        Path events = layout.root().resolve("events");
        if (!Files.isDirectory(events)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(events)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> end(layout.root().relativize(file)))
                    .max()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableCopy(events.toString(), "Cannot be listed: " + e.getMessage(), e);
        }
    }

    /** The position behind the last event of a file; 0 of a file that is none of events. */
    private static long end(Path file) {
        try {
            Tile tile = FolderLayout.bundleOf(file);
            return tile.index() * FolderLayout.WIDTH + tile.width();
        } catch (InvalidTilePath _) {
            return 0;
        }
    }
}
