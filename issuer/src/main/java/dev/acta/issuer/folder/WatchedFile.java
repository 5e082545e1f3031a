package dev.acta.issuer.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a file says, read again whenever the file has changed. A changed file that cannot be read leaves standing what
 * was, and is told of once, loudly. Thread-safe.
 *
 * @param <T> what it says
 */
public final class WatchedFile<T> {

    private static final Logger SECURITY = LoggerFactory.getLogger("acta.security");

    private final Path file;
    private final BiFunction<Path, byte[], T> reading;
    private @Nullable Stamp read;
    private @Nullable T said;
    private @Nullable BrokenFile broken;

    /**
     * Reads nothing yet.
     *
     * @param file the file
     * @param reading of its path and bytes; throws {@link BrokenFile}
     */
    public WatchedFile(Path file, BiFunction<Path, byte[], T> reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Tells one content of the file from another: it is always put in place as a new file, or changed in time. */
    private record Stamp(@Nullable Object key, FileTime modified, long size) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
        }
    }

    /**
     * What the file says, or said when it could last be read.
     *
     * @throws BrokenFile if it could never be read
     */
    public synchronized T get() {
        refresh();
        if (said == null) {
            throw broken == null ? new BrokenFile(file, "is missing", null) : broken;
        }
        return said;
    }

    /** Why the file as it lies there is not what counts, if so. */
    public synchronized Optional<String> trouble() {
        refresh();
        return Optional.ofNullable(broken).map(Throwable::getMessage);
    }

    private void refresh() {
        Stamp now = null;
        try {
            now = Stamp.of(file);
            if (now.equals(read)) {
                return;
            }
            OwnerOnly.require(file);
            said = reading.apply(file, Files.readAllBytes(file));
            broken = null;
        } catch (BrokenFile e) {
            tell(e);
        } catch (NoSuchFileException e) {
            tell(new BrokenFile(file, "is missing", e));
        } catch (IOException e) {
            tell(new BrokenFile(file, "cannot be read: " + e, e));
        }
        read = now;
    }

    private void tell(BrokenFile failure) {
        boolean known = broken != null && String.valueOf(broken.getMessage()).equals(failure.getMessage());
        broken = failure;
        if (said != null && !known) {
            SECURITY.error("{} What it said before counts on.", failure.getMessage());
        }
    }
}
