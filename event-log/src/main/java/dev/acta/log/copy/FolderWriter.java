package dev.acta.log.copy;

import dev.acta.log.MerkleHash;
import dev.acta.log.RightEdge;
import dev.acta.log.Subtree;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.tile.EntryBundle;
import dev.acta.log.tile.Tile;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files of an exported folder, each when it is full. */
final class FolderWriter {

    private final FolderLayout layout;
    private final RightEdge edge = RightEdge.empty();
    private final List<ByteArrayOutputStream> rows = new ArrayList<>();
    private final List<byte[]> entries = new ArrayList<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    FolderWriter(Path folder) {
        layout = new FolderLayout(folder);
        refuseUnlessEmpty(folder);
    }

    private static void refuseUnlessEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new FolderNotEmpty(folder);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    void keys(List<VerifierKey> keys) {
        write(layout.keys(), VerifierKeyLines.of(keys));
    }

    void event(CopiedEvent event) {
        byte[] entry = event.leaf().bytes();
        byte[] hash = MerkleHash.leaf(entry);
        lines.writeBytes(EventLine.of(event));
        entries.add(entry);
        long position = edge.size();
        edge.append(hash, this::hash);
        hash(new Subtree(0, position, hash));
        if (entries.size() == Tile.FULL) {
            eventsFile(position / Tile.FULL);
        }
    }

    private void eventsFile(long index) {
        Tile tile = Tile.entries(index, entries.size());
        write(layout.tile(tile), new EntryBundle(entries).bytes());
        write(layout.root().resolve(FolderLayout.events(index, entries.size())), lines.toByteArray());
        entries.clear();
        lines.reset();
    }

    private void hash(Subtree subtree) {
        int level = subtree.level() / Byte.SIZE;
        while (rows.size() <= level) {
            rows.add(new ByteArrayOutputStream());
        }
        rows.get(level).writeBytes(subtree.hash());
        if (subtree.index() % Tile.FULL == Tile.FULL - 1) {
            tileFile(level, subtree.index() / Tile.FULL, Tile.FULL);
        }
    }

    private void tileFile(int level, long index, int width) {
        write(layout.tile(Tile.hashes(level, index, width)), rows.get(level).toByteArray());
        rows.get(level).reset();
    }

    /** Writes what is partial. */
    void rest() {
        if (!entries.isEmpty()) {
            eventsFile(edge.size() / Tile.FULL);
        }
        for (int level = 0; level < rows.size(); level++) {
            long hashes = edge.size() >>> (Byte.SIZE * level);
            if (hashes % Tile.FULL > 0) {
                tileFile(level, hashes / Tile.FULL, (int) (hashes % Tile.FULL));
            }
        }
    }

    /** Writes the list of checkpoints. */
    Checkpoints checkpoints() {
        try {
            return new Checkpoints(new BufferedOutputStream(
                    Files.newOutputStream(layout.checkpoints(), StandardOpenOption.CREATE_NEW)));
        } catch (IOException e) {
            throw unwritable(layout.checkpoints(), e);
        }
    }

    /** Writes the latest checkpoint, whole or not at all. */
    void checkpoint(byte[] note) {
        Path beside = layout.root().resolve(FolderLayout.CHECKPOINT + ".part");
        write(beside, note);
        try {
            Files.move(beside, layout.checkpoint(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(layout.checkpoint(), e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static UnreadableCopy unwritable(Path file, IOException e) {
        return new UnreadableCopy(file.toString(), "Cannot be written: " + e.getMessage(), e);
    }

    /** The list of checkpoints, being written. */
    final class Checkpoints implements AutoCloseable {

        private final OutputStream out;

        private Checkpoints(OutputStream out) {
            this.out = out;
        }

        void add(CheckpointLine line) {
            try {
                out.write(line.bytes());
            } catch (IOException e) {
                throw unwritable(layout.checkpoints(), e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw unwritable(layout.checkpoints(), e);
            }
        }
    }
}
