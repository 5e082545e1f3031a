package dev.acta.server.revisions;

import dev.acta.issuer.folder.Rights;
import dev.acta.log.note.VerifierKey;
import dev.acta.log.verify.EarlierCheckpoint;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verification;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.server.testing.Credentials;
import dev.acta.server.testing.RunningActa;
import dev.acta.store.DigestKey;
import dev.acta.store.verify.JdbcCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/** A data folder of the present build with the log of an earlier one in it: see {@code written-before/README.md}. */
final class OldFolder {
    static final String CLIENT = "demo-desk";

    private static final String TABLES = """
            SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname IN (%s) AND tablename <> 'flyway_schema_history' ORDER BY 1
            """;
    private static final Pattern END = Pattern.compile("^\\\\\\.\n", Pattern.MULTILINE);
    private static final String PROJECTIONS = "'processing', 'timeline_v1', 'state_v1'";

    private final Path folder;

    /** Made in a folder that is not there yet. */
    OldFolder(Path folder) throws IOException, SQLException {
        this.folder = folder;
        start().close();
        for (String file : List.of("digest.key", "signer.key", "checkpoint")) {
            try (InputStream written = resource(file)) {
                Files.copy(written, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(folder.resolve(file), PosixFilePermissions.fromString("rw-------"));
            }
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT);
                Connection connection =
                        Credentials.superuser(folder, database.url()).getConnection()) {
            empty(connection, "'acta_log', " + PROJECTIONS);
            load(connection);
        }
    }

    /** With the client that wrote the old log. */
    RunningActa start() {
        RunningActa acta = RunningActa.in(folder);
        acta.client(
                CLIENT, Rights.to("commands").actingFor("platform:rehearsal").recordingAbout(Rights.EVERYBODY));
        return acta;
    }

    /** The keys that signed the log before. */
    VerifierKey key() throws IOException {
        try (InputStream log = new GZIPInputStream(resource("log.copy.gz"))) {
            return new String(log.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.startsWith("COPY acta_log.verifier_key"))
                    .skip(1)
                    .findFirst()
                    .map(VerifierKey::parse)
                    .orElseThrow();
        }
    }

    /** Walks over the whole log and its tables, trusting only the key and the checkpoint from before. */
    Report verify(String url) throws IOException {
        try (JdbcCopy copy = new JdbcCopy(Credentials.superuser(folder, url), "the old log")) {
            EarlierCheckpoint kept = new EarlierCheckpoint(
                    "the old checkpoint", resource("checkpoint").readAllBytes());
            return Verification.over(copy, new Trust(List.of(key()), List.of(kept)))
                    .with(copy.tables(DigestKey.read(folder.resolve("digest.key"))))
                    .run();
        }
    }

    /** All rows of the read models as text. */
    List<String> rows(String url) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Credentials.superuser(folder, url).getConnection()) {
            for (String table : tables(connection, "'timeline_v1', 'state_v1'")) {
                rows.addAll(texts(connection, "SELECT '%1$s ' || t::text FROM %1$s AS t ORDER BY 1".formatted(table)));
            }
        }
        return rows;
    }

    /** Has the projections begin anew at the next start. */
    void emptyProjections() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, EmbeddedDatabase.ANY_PORT);
                Connection connection =
                        Credentials.superuser(folder, database.url()).getConnection()) {
            empty(connection, PROJECTIONS);
        }
    }

    private static void empty(Connection connection, String schemas) throws SQLException {
        try (var statement = connection.createStatement()) {
            // A log only grows, and its triggers see to that.
            statement.execute("SET session_replication_role = replica");
            statement.execute("TRUNCATE " + String.join(", ", tables(connection, schemas)));
        }
    }

    private static void load(Connection connection) throws IOException, SQLException {
        try (InputStream log = new GZIPInputStream(resource("log.copy.gz"))) {
            String copies = new String(log.readAllBytes(), StandardCharsets.UTF_8);
            for (String copy : END.splitAsStream(copies).toList()) {
                int end = copy.indexOf(";\n");
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                copy.substring(0, end),
                                new ByteArrayInputStream(copy.substring(end + 2).getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static List<String> tables(Connection connection, String schemas) throws SQLException {
        return texts(connection, TABLES.formatted(schemas));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(OldFolder.class.getResourceAsStream("/written-before/" + file), file);
    }
}
