package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.benchmarks.log.Load;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.append.LogWriter;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Appends before, while and after somebody else holds a snapshot open. */
@Command(name = "old-snapshot", mixinStandardHelpOptions = true, description = "Appends under a snapshot held open.")
public final class OldSnapshot implements Callable<Integer> {

    @Option(names = "--seconds", defaultValue = "60", description = "it is held open, default ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--callers", defaultValue = "64", description = "at once, default ${DEFAULT-VALUE}")
    private int callers;

    @Override
    public Integer call() throws Exception {
        try (Folder folder = new Folder()) {
            EmbeddedDatabase database = folder.database();
            BenchLog.prepare(database);
            try (HikariDataSource command = BenchLog.pool(
                            database.url(),
                            database.command().username(),
                            database.command().password());
                    LogWriter writer = BenchLog.writer(command)) {
                measure(command, writer);
            }
        }
        return 0;
    }

    private void measure(HikariDataSource command, LogWriter writer) throws Exception {
        Load.run(callers, Duration.ofSeconds(10), (c, n) -> BenchLog.appendOne(writer));
        Table table = new Table("when", "events/s", "p50 ms", "p99 ms");
        row(table, "before", writer, 20);
        try (Connection other = command.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("SELECT count(*) FROM acta_log.log_head");
            row(table, "held open, first third", writer, seconds / 3);
            row(table, "held open, second third", writer, seconds / 3);
            row(table, "held open, last third", writer, seconds / 3);
            other.rollback();
        }
        row(table, "after", writer, 20);
    }

    private void row(Table table, String when, LogWriter writer, int duration) {
        Load.Result result = Load.run(callers, Duration.ofSeconds(duration), (c, n) -> BenchLog.appendOne(writer));
        table.row(
                when,
                result.perSecond(),
                result.latencies().millis(0.5),
                result.latencies().millis(0.99));
    }
}
