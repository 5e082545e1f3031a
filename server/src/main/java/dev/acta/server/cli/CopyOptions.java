package dev.acta.server.cli;

import dev.acta.log.copy.FolderCopy;
import dev.acta.log.copy.HttpCopy;
import dev.acta.log.copy.LogCopy;
import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.SideCheck;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.DigestKey;
import dev.acta.store.verify.JdbcCopy;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a copy of a log is to be read from. */
final class CopyOptions {

    /** Not an option: the options of a process can be read by all users of its machine. */
    private static final String TOKEN = "ACTA_TOKEN";

    private static final String JDBC = "jdbc:postgresql:";

    @Parameters(
            index = "0",
            paramLabel = "URL|FOLDER",
            description = "Where the log is: http://HOST:PORT, jdbc:postgresql://HOST/DATABASE?user=USER&password=...,"
                    + " a folder that was exported, or the data folder of an Acta that is not running.")
    private String where = "";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with a bearer token, for a log over HTTP that wants one. Default: what the"
                    + " environment variable ACTA_TOKEN has")
    private @Nullable Path tokenFile;

    @Option(
            names = "--digest-key",
            paramLabel = "FILE",
            description = "The digest key, to check the database's fingerprint of it.")
    private @Nullable Path digestKey;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** A copy, and what else can be checked where it lies. Close it. */
    record Opened(LogCopy copy, SideCheck tables, List<EarlierCheckpoint> kept, AutoCloseable below)
            implements AutoCloseable {

        @Override
        public void close() {
            try (below) {
                copy.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("Closing the copy failed", e);
            }
        }
    }

    Opened open() {
        if (where.startsWith("http://") || where.startsWith("https://")) {
            return new Opened(http(), SideCheck.none(), List.of(), () -> {});
        }
        if (where.startsWith(JDBC)) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(where);
            String name = where.replaceFirst("[?].*", "");
            return tables(new JdbcCopy(database, name), digestKey, List.of(), () -> {});
        }
        Path folder = Path.of(where);
        return Files.exists(folder.resolve("ACTA-DATA"))
                ? data(folder)
                : new Opened(new FolderCopy(folder), SideCheck.none(), List.of(), () -> {});
    }

    private Opened data(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.command().username());
        source.setPassword(database.command().password());
        Path beside = folder.resolve("checkpoint");
        return tables(
                new JdbcCopy(source, folder.toString()),
                database.digestKeyFile(),
                Files.exists(beside) ? List.of(kept(beside)) : List.of(),
                database);
    }

    private static Opened tables(JdbcCopy copy, @Nullable Path key, List<EarlierCheckpoint> kept, AutoCloseable below) {
        return new Opened(copy, copy.tables(key == null ? null : DigestKey.read(key)), kept, below);
    }

    /** A checkpoint kept from before. */
    EarlierCheckpoint kept(Path file) {
        try {
            return new EarlierCheckpoint(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw wrong("Cannot be read: " + file, e);
        }
    }

    private HttpCopy http() {
        try {
            return new HttpCopy(
                    new URI(where),
                    tokenFile == null
                            ? System.getenv(TOKEN)
                            : Files.readString(tokenFile).strip());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw wrong("Not an address: " + where, e);
        } catch (IOException e) {
            throw wrong("Cannot be read: " + tokenFile, e);
        }
    }

    ParameterException wrong(String message, Exception cause) {
        if (spec == null) {
            throw new IllegalStateException(message, cause);
        }
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
