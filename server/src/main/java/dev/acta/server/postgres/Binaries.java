package dev.acta.server.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path. zonky's own unpacking makes its folder
 * writable for everybody and takes a file that a killed unpacking left half written for whole; this one does neither.
 */
final class Binaries {

    private final Path cache;

    /** @param cache an owner-only folder, made if need be, shared by all data folders of a user */
    Binaries(Path cache) {
        this.cache = cache;
    }

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    Path folder() throws IOException {
        byte[] archive = archive();
        Path unpacked = cache.resolve("postgresql-" + digest(archive));
        if (!Files.isDirectory(unpacked)) {
            OwnerOnly.folder(cache);
            synchronized (Binaries.class) {
                try (FileChannel lock = FileChannel.open(cache.resolve("unpack.lock"), Set.of(CREATE, WRITE))) {
                    lock.lock();
                    if (!Files.isDirectory(unpacked)) {
                        unpack(archive, unpacked);
                    }
                }
            }
        }
        return unpacked;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                system, machine.equals("amd64") ? "x86_64" : machine)) {
            return archive.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private void unpack(byte[] archive, Path target) throws IOException {
        Path unfinished = cache.resolve("unfinished");
        OwnerOnly.deleteTree(unfinished);
        OwnerOnly.folder(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, unfinished);
            }
        }
        Files.move(unfinished, target, ATOMIC_MOVE);
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive of PostgreSQL has an entry outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, root.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(content, target);
            if (target.startsWith(root.resolve("bin"))) {
                Files.setPosixFilePermissions(target, OwnerOnly.FOLDER);
            }
        }
    }
}
