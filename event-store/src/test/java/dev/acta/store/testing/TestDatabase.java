package dev.acta.store.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.acta.store.DigestKey;
import dev.acta.store.LogMigration;
import dev.acta.store.LogProperties;
import dev.acta.store.LogProperties.Login;
import dev.acta.store.personal.KeyedDigests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A fresh, migrated database of its own in the one PostgreSQL of this JVM, with all roles. Close it to give its
 * connections back.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "acta_template";
    private static final String PASSWORD = "test";
    private static @Nullable TestServer server;

    private final String name;
    private final String url;
    private final Path digestKeyFile;
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    private TestDatabase(String name, String url, Path digestKeyFile) {
        this.name = name;
        this.url = url;
        this.digestKeyFile = digestKeyFile;
    }

    /** A new database with the log's schema. */
    public static TestDatabase fresh() {
        return created("acta_" + COUNT.incrementAndGet(), server(), TEMPLATE);
    }

    /** Another database with all that is in this one, which nobody may be connected to: an older copy, later on. */
    public TestDatabase copy() {
        close();
        return created("acta_" + COUNT.incrementAndGet(), server(), name);
    }

    private static TestDatabase created(String name, TestServer postgres, String template) {
        new JdbcTemplate(postgres.superuser("postgres"))
                .execute("CREATE DATABASE " + name + " OWNER acta_owner TEMPLATE " + template);
        return new TestDatabase(name, postgres.url(name), keyFile());
    }

    private static synchronized TestServer server() {
        if (server == null) {
            server = TestServer.start();
            JdbcTemplate admin = new JdbcTemplate(server.superuser("postgres"));
            for (String role : List.of("acta_owner", "acta_command", "acta_query", "acta_eraser")) {
                admin.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            try (TestDatabase template = created(TEMPLATE, server, "template1")) {
                LogMigration.run(template.owner(), "acta_command", "acta_query", "acta_eraser");
                DigestKey.remember(template.owner(), template.digests());
            }
        }
        return server;
    }

    private static Path keyFile() {
        try {
            Path file = Files.createTempFile("digest", ".key");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JDBC URL, without a user. */
    public String url() {
        return url;
    }

    /** The database's name. */
    public String name() {
        return name;
    }

    /** The file with the key of the keyed digests. */
    public Path digestKeyFile() {
        return digestKeyFile;
    }

    /** The keyed digests of this log. */
    public KeyedDigests digests() {
        return DigestKey.read(digestKeyFile);
    }

    /** Properties with small bounds and this database's logins. */
    public LogProperties properties() {
        return new LogProperties(
                url,
                login("acta_owner"),
                login("acta_command"),
                login("acta_query"),
                login("acta_eraser"),
                digestKeyFile,
                20_000,
                2_000,
                16 << 20,
                Duration.ofSeconds(30),
                Duration.ofMillis(200),
                500);
    }

    /** The same as {@code key=value} pairs, for a Spring application. */
    public String[] springProperties() {
        return new String[] {
            "acta.log.url=" + url,
            "acta.log.owner.username=acta_owner",
            "acta.log.owner.password=" + PASSWORD,
            "acta.log.command.username=acta_command",
            "acta.log.command.password=" + PASSWORD,
            "acta.log.query.username=acta_query",
            "acta.log.query.password=" + PASSWORD,
            "acta.log.eraser.username=acta_eraser",
            "acta.log.eraser.password=" + PASSWORD,
            "acta.log.digest-key-file=" + digestKeyFile
        };
    }

    /** Connects as the schema's owner. */
    public DataSource owner() {
        return pool("acta_owner");
    }

    /** Connects as the command side. */
    public DataSource command() {
        return pool("acta_command");
    }

    /** Connects as the query side. */
    public DataSource query() {
        return pool("acta_query");
    }

    /** Connects as the role that erases. */
    public DataSource eraser() {
        return pool("acta_eraser");
    }

    /** Connects as the superuser. */
    public DataSource superuser() {
        return server().superuser(name);
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
        pools.clear();
    }

    private DataSource pool(String user) {
        return pools.computeIfAbsent(user, this::newPool);
    }

    private HikariDataSource newPool(String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(PASSWORD);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static Login login(String user) {
        return new Login(user, PASSWORD);
    }
}
