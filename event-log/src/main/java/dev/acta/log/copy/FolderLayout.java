package dev.acta.log.copy;

import dev.acta.log.tile.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Where things lie in an exported folder: {@code checkpoint}, {@code keys}, {@code checkpoints.ndjson}, tiles and entry
 * bundles as in C2SP tlog-tiles, and {@code events/NNN} of 256 event lines each, its path made as those of bundles.
 */
final class FolderLayout {

    /** Event lines of a full file. */
    static final int WIDTH = 256;

    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";
    static final String CHECKPOINTS = "checkpoints.ndjson";

    private static final String BUNDLES = "tile/entries/";
    private static final String EVENTS = "events/";

    private final Path root;

    FolderLayout(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path checkpoint() {
        return root.resolve(CHECKPOINT);
    }

    Path keys() {
        return root.resolve(KEYS);
    }

    Path checkpoints() {
        return root.resolve(CHECKPOINTS);
    }

    /** Opens a file of lines, named by its path from the folder. */
    Lines lines(String name) {
        try {
            return new Lines(Files.newInputStream(root.resolve(name)), name);
        } catch (NoSuchFileException _) {
            throw new DamagedPart(name, "The file is missing");
        } catch (IOException e) {
            throw new UnreadableCopy(name, "Cannot be read: " + e.getMessage(), e);
        }
    }

    Path tile(Tile tile) {
        return root.resolve(tile.path());
    }

    /** The file of event lines number {@code index}, of {@code width} lines. */
    static String events(long index, int width) {
        String bundle = new Tile(Tile.Kind.ENTRIES, 0, index, width).path();
        return EVENTS + bundle.substring(BUNDLES.length());
    }

    /** The bundle whose path a file of event lines has, under its own folder. */
    static Tile bundleOf(Path file) {
        String name = StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return Tile.parse(BUNDLES + name.substring(EVENTS.length()));
    }
}
