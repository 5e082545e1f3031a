package dev.acta.store.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may open (0600), written so that they survive a crash whole. */
public final class OwnersFile {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private OwnersFile() {}

    /**
     * Writes a file, or writes it anew: whenever the machine stops, it holds the old bytes or the new ones. Returns
     * once they are on the disk. For one writer at a time.
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel =
                FileChannel.open(unfinished, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(OWNER))) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), READ)) {
            folder.force(true);
        }
    }

    /**
     * Reads a secret.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalStateException if others than its owner may open it
     */
    public static String secret(Path file) throws IOException {
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    file + " holds a secret, but others than its owner may open it: chmod 600 " + file);
        }
        return Files.readString(file);
    }
}
