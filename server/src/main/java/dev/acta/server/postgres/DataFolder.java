package dev.acta.server.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.acta.log.note.SigningKey;
import dev.acta.server.postgres.CannotOpen.FolderDamaged;
import dev.acta.server.postgres.CannotOpen.ForeignFolder;
import dev.acta.server.postgres.CannotOpen.OtherMajorVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** What lies where in a data folder. The folder {@code postgres} comes last: once it is there, all the rest is. */
record DataFolder(Path path) {

    static final int POSTGRES_MAJOR = 18;
    static final String MARKER = "ACTA-DATA";
    private static final String UNFINISHED = "postgres.unfinished-";
    private static final String LOCK = "acta.lock";
    private static final int DIGEST_KEY_BYTES = 32;
    private static final String MARKER_TEXT = """
            This folder holds the data of one Acta: its log, its read models and its secrets.
            Open it with `acta serve --data`. Back it up whole, while Acta is stopped.
            """;

    /** Makes the folder where there is none, and refuses one that holds something else. */
    static DataFolder at(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(path) && !isOurs(path)) {
            throw new ForeignFolder(path);
        }
        OwnerOnly.folder(path);
        return new DataFolder(path.toRealPath());
    }

    private static boolean isOurs(Path path) throws IOException {
        if (Files.exists(path.resolve(MARKER))) {
            return true;
        }
        try (var entries = Files.list(path)) {
            // A first start that was cut short may have left these two, and nothing else, before the marker.
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .allMatch(name -> name.equals(LOCK) || name.equals(MARKER + ".unfinished"));
        }
    }

    /** Brings the folder to where PostgreSQL can be made or started in it; to be called under the folder's lock. */
    void prepare(Contents contents) throws IOException {
        prepareDatabase();
        prepareSignerKey(contents);
    }

    /** Only a log that nothing was signed of yet gets a new key: under another one its checkpoints are a stranger's. */
    private void prepareSignerKey(Contents contents) throws IOException {
        if (!Files.exists(signerKey())) {
            if (Files.exists(checkpoint())) {
                throw new FolderDamaged(signerKey(), "is missing");
            }
            SigningKey key = SigningKey.generate(contents.newOrigin());
            OwnerOnly.write(signerKey(), (key.toText() + "\n").getBytes(UTF_8));
        }
    }

    private void prepareDatabase() throws IOException {
        if (hasDatabase()) {
            checkMajorVersion();
            checkDigestKey();
            return;
        }
        if (!Files.exists(path.resolve(MARKER))) {
            OwnerOnly.write(path.resolve(MARKER), MARKER_TEXT.getBytes(UTF_8));
        }
        if (!Files.exists(digestKey())) {
            byte[] key = new byte[DIGEST_KEY_BYTES];
            new SecureRandom().nextBytes(key);
            OwnerOnly.write(digestKey(), HexFormat.of().formatHex(key).getBytes(UTF_8));
        }
    }

    private void checkMajorVersion() throws IOException {
        Path version = database().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new FolderDamaged(version, "is missing");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(String.valueOf(POSTGRES_MAJOR))) {
            throw new OtherMajorVersion(path, found);
        }
    }

    private void checkDigestKey() throws IOException {
        // A new key would make every keyed digest in the log unfindable, so it is never made beside existing data.
        if (!Files.exists(digestKey())) {
            throw new FolderDamaged(digestKey(), "is missing");
        }
        if (!Files.readString(digestKey()).strip().matches("[0-9a-f]{" + 2 * DIGEST_KEY_BYTES + "}")) {
            throw new FolderDamaged(digestKey(), "is not a key of " + DIGEST_KEY_BYTES + " bytes in hex");
        }
    }

    boolean hasDatabase() {
        return Files.exists(database());
    }

    Path database() {
        return path.resolve("postgres");
    }

    Path unfinishedDatabase() {
        return path.resolve(UNFINISHED + ProcessHandle.current().pid());
    }

    /** What first starts that were cut short have left of their databases. */
    List<Path> unfinishedDatabases() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(UNFINISHED))
                    .toList();
        }
    }

    Path serverLog() {
        return path.resolve("postgres.log");
    }

    Path digestKey() {
        return path.resolve("digest.key");
    }

    Path signerKey() {
        return path.resolve("signer.key");
    }

    /** The last checkpoint, which no restored or forged database can talk its way past. */
    Path checkpoint() {
        return path.resolve("checkpoint");
    }

    Path credentials() {
        return path.resolve("credentials.properties");
    }

    Path lock() {
        return path.resolve(LOCK);
    }
}
