package dev.acta.server.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.acta.server.postgres.CannotOpen.FolderInUse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the one process that has a data folder open; the operating system lets go of it when that process dies. */
final class FolderLock implements AutoCloseable {

    // Closing any channel on a file drops all of a process's locks on it (POSIX), so a second
    // opener in this very process must be turned away before it touches the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(DataFolder data) throws IOException {
        Path folder = data.path();
        if (!HELD_HERE.add(folder)) {
            throw new FolderInUse(folder, ProcessHandle.current().pid() + " (this one)");
        }
        try {
            return new FolderLock(folder, locked(data));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(folder);
            throw e;
        }
    }

    private static FileChannel locked(DataFolder data) throws IOException {
        FileChannel channel = FileChannel.open(
                data.lock(), Set.of(CREATE, WRITE), PosixFilePermissions.asFileAttribute(OwnerOnly.FILE));
        try {
            if (channel.tryLock() == null) {
                throw new FolderInUse(data.path(), holder(data));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(DataFolder data) throws IOException {
        String pid = Files.readString(data.lock()).strip();
        return pid.isEmpty() ? "(just starting)" : pid;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
