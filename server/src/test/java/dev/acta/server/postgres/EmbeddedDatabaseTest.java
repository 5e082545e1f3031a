package dev.acta.server.postgres;

import static dev.acta.server.postgres.EmbeddedDatabase.ANY_PORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.log.note.SigningKey;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {

    private EmbeddedDatabase database;

    @BeforeAll
    void open(@TempDir Path parent) {
        database = EmbeddedDatabase.open(parent.resolve("data"), ANY_PORT);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "max_connections, 100",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "log_error_verbosity, terse",
    })
    void runsWithSettingsThatKeepWhatWasCommitted(String setting, String value) throws SQLException {
        assertThat(Sql.value(database, database.superuser(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void isPostgres18WithTheSameLocaleOnEveryMachine() throws SQLException {
        assertThat(Sql.value(database, database.query(), "show server_version")).startsWith("18.");
        assertThat(
                        Sql.value(
                                database,
                                database.query(),
                                "select datlocprovider::text || ' ' || datlocale || ' ' || datcollate from pg_database where datname = 'acta'"))
                .isEqualTo("b C.UTF-8 C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "acta_owner", "acta_command", "acta_query", "acta_eraser"})
    void letsNobodyInWithoutTheirPassword(String username) {
        for (String password : List.of("", username, "postgres")) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), username, password))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(password authentication failed|password is an empty string).*");
        }
    }

    @Test
    void hasNoLineOfTrust() throws IOException {
        assertThat(Files.readAllLines(database.folder().resolve("postgres/pg_hba.conf")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    void givesTheDatabaseToItsOwnerAndNobodyElseMayMakeAnythingInIt() throws SQLException {
        Sql.run(database, database.owner(), "create schema owners_own");
        for (Login login : List.of(database.command(), database.query(), database.eraser())) {
            assertThatThrownBy(() -> Sql.run(database, login, "create schema of_another"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.run(database, login, "create table public.of_another ()"))
                    .hasMessageContaining("permission denied");
        }
        Sql.run(database, database.command(), "create temporary table of_an_upload ()");
        assertThatThrownBy(() -> Sql.run(database, database.query(), "create temporary table of_another ()"))
                .hasMessageContaining("permission denied");
        assertThat(
                        Sql.value(
                                database,
                                database.query(),
                                "select count(*) from pg_roles where rolname like 'acta%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEqualTo("0");
    }

    @Test
    void listensOnLoopbackAlone() throws IOException {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (var address : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, database.port()), 2000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void keepsFolderAndFilesFromEverybodyElse() throws IOException {
        Path folder = database.folder();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres"))))
                .isEqualTo("rwx------");
        for (String file : List.of(
                "ACTA-DATA", "acta.lock", "credentials.properties", "digest.key", "postgres.log", "signer.key")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        try (var entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .as("nothing of the making is left")
                    .containsExactlyInAnyOrder(
                            "ACTA-DATA",
                            "acta.lock",
                            "credentials.properties",
                            "digest.key",
                            "postgres",
                            "postgres.log",
                            "signer.key");
        }
    }

    @Test
    void makesADigestKeyOf32Bytes() throws IOException {
        assertThat(Files.readString(database.digestKeyFile())).matches("[0-9a-f]{64}");
    }

    @Test
    void makesASigningKeyOfALogUnlikeAnyOther() throws IOException {
        assertThat(SigningKey.parse(Files.readString(database.signerKeyFile()).strip())
                        .verifierKey()
                        .name())
                .matches("acta\\.local/[0-9a-f]{16}");
    }

    @Test
    void tellsNoPasswordByAccident() {
        assertThat(database.owner()).hasToString("Login[acta_owner]");
    }

    @Test
    void writesNoPersonalDataToTheServersLog() throws SQLException, IOException {
        Sql.run(database, database.owner(), "create table public.accounts (id text primary key)");
        Sql.run(database, database.owner(), "insert into public.accounts values ('account-4711')");
        assertThatThrownBy(() ->
                        Sql.run(database, database.owner(), "insert into public.accounts values ('account-4711')"))
                .hasMessageContaining("account-4711");
        assertThat(Files.readString(database.folder().resolve("postgres.log")))
                .contains("duplicate key")
                .doesNotContain("4711");
    }
}
