package dev.acta.issuer.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/** One change of a folder at a time, among all processes of this machine. */
final class FolderLock {

    // A file lock is its process's: threads of one process have to take turns before it.
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path file;

    FolderLock(Path folder) {
        this.file = folder.resolve("issuer.lock");
    }

    interface Change<T> extends Callable<T> {
        @Override
        T call() throws IOException;
    }

    <T> T during(Change<T> change) throws IOException {
        HERE.lock();
        try (FileChannel channel =
                FileChannel.open(file, Set.of(CREATE, WRITE), PosixFilePermissions.asFileAttribute(OwnerOnly.FILE))) {
            var lock = channel.lock();
            try {
                return change.call();
            } finally {
                lock.release();
            }
        } finally {
            HERE.unlock();
        }
    }
}
