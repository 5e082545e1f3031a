package dev.acta.log.copy;

import dev.acta.log.tile.InvalidTilePath;
import dev.acta.log.tile.Tile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of event lines that a folder really has: whatever its checkpoint claims, no others are looked for. */
final class EventFiles {

    /** The width in its name by a file's index; the greater one where there are two. */
    private final NavigableMap<Long, Integer> widths = new TreeMap<>();

    private EventFiles() {}

    static EventFiles of(FolderLayout layout) {
        EventFiles files = new EventFiles();
        Path events = layout.root().resolve("events");
        if (!Files.isDirectory(events)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(events)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.add(layout.root().relativize(file)));
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableCopy(events.toString(), "Cannot be listed: " + e.getMessage(), e);
        }
    }

    private void add(Path file) {
        try {
            Tile tile = FolderLayout.bundleOf(file);
            if (tile.index() < Long.MAX_VALUE / FolderLayout.WIDTH) {
                widths.merge(tile.index(), tile.width(), Math::max);
            }
        } catch (InvalidTilePath _) {
            // Not a file of events; nothing of it is read.
        }
    }

    /** The index of the first file from this one on that is there; null where there is none. */
    @Nullable
    Long next(long index) {
        return widths.ceilingKey(index);
    }

    /** The name of a file that is there. */
    String name(long index) {
        return FolderLayout.events(index, widths.getOrDefault(index, FolderLayout.WIDTH));
    }

    /** The position behind the last event, by the files' names. */
    long end() {
        Map.Entry<Long, Integer> last = widths.lastEntry();
        return last == null ? 0 : last.getKey() * FolderLayout.WIDTH + last.getValue();
    }
}
