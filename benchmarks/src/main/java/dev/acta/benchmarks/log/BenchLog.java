package dev.acta.benchmarks.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.LogMigration;
import dev.acta.store.LogProperties;
import dev.acta.store.append.AppendTerms;
import dev.acta.store.append.LogWriter;
import dev.acta.store.append.NewEvent;
import dev.acta.store.axon.EventIds;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A log to be measured. */
public final class BenchLog {

    /** A payload of a usual size. */
    public static final String PAYLOAD = "x".repeat(400);

    private static final byte[] METADATA =
            "{\"clientId\":\"bench\",\"commandId\":\"0197a1b2-0000-7000-8000-000000000000\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private BenchLog() {}

    /** Migrates the log of a database. */
    public static void prepare(EmbeddedDatabase database) {
        try (HikariDataSource owner = pool(
                database.url(), database.owner().username(), database.owner().password())) {
            LogMigration.run(
                    owner,
                    database.command().username(),
                    database.query().username(),
                    database.eraser().username());
        }
    }

    /** A pool of connections. */
    public static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(40);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** A writer with the defaults. */
    public static LogWriter writer(DataSource command) {
        LogProperties defaults = new LogProperties(
                "",
                null,
                null,
                null,
                null,
                null,
                20_000,
                2_000,
                16 << 20,
                Duration.ofSeconds(30),
                Duration.ofSeconds(1),
                500);
        return new LogWriter(command, defaults, Clock.systemUTC(), size -> {});
    }

    /** Appends one event to a stream of its own, with a receipt. */
    public static void appendOne(LogWriter writer) {
        String id = EventIds.next();
        AppendTerms terms = new AppendTerms().receipt(random(), random());
        writer.append(List.of(event(id, "network:bench/" + id, metadata(terms))), terms);
    }

    /** Events, each of a stream of its own. */
    public static List<NewEvent> events(int count) {
        return Stream.generate(EventIds::next)
                .limit(count)
                .map(id -> event(id, "network:bench/" + id, METADATA))
                .toList();
    }

    /** Random keys of receipts. */
    public static List<byte[]> keys(int count) {
        return Stream.generate(BenchLog::random).limit(count).toList();
    }

    private static NewEvent event(String id, String stream, byte[] metadata) {
        return NewEvent.of(
                id,
                "network",
                stream,
                0,
                new PlainCodec().encode(PAYLOAD),
                metadata,
                Clock.systemUTC().instant());
    }

    private static byte[] metadata(AppendTerms terms) {
        return "{\"clientId\":\"bench\",\"receipt\":\"%s\"}"
                .formatted(terms.onRecord(1).get("receipt"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        Holder.RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static final class Holder {
        static final SecureRandom RANDOM = new SecureRandom();
    }
}
