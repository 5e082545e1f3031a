package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.BareReading;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.benchmarks.log.Load;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.SideCheck;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verification;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.append.LogWriter;
import dev.acta.store.verify.JdbcCopy;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole verification of a log in a database, beside reading its rows and hashing their bytes. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "Verifies a log over JDBC.")
public final class Verifying implements Callable<Integer> {

    @Option(names = "--seconds", defaultValue = "15", description = "to append for, default ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "of all, default ${DEFAULT-VALUE}")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        try (Folder folder = new Folder()) {
            EmbeddedDatabase database = folder.database();
            BenchLog.prepare(database);
            try (HikariDataSource command = BenchLog.pool(
                    database.url() + BareReading.BINARY,
                    database.command().username(),
                    database.command().password())) {
                try (LogWriter writer = BenchLog.writer(command)) {
                    Load.run(512, Duration.ofSeconds(seconds), (c, n) -> BenchLog.appendOne(writer));
                }
                measure(command);
            }
        }
        return 0;
    }

    private void measure(HikariDataSource database) throws Exception {
        Table table = new Table(
                "round",
                "events",
                "bare, events/s",
                "verified, events/s",
                "with the tables, events/s",
                "ratio",
                "with tables");
        for (int round = 0; round <= rounds; round++) {
            BareReading bare = BareReading.of(database);
            double walked = walk(database, false, bare.events());
            double tables = walk(database, true, bare.events());
            if (round > 0) {
                table.row(
                        round,
                        bare.events(),
                        bare.perSecond(),
                        walked,
                        tables,
                        walked / bare.perSecond(),
                        tables / bare.perSecond());
            }
        }
    }

    private static double walk(HikariDataSource database, boolean tables, long events) {
        long begin = System.nanoTime();
        try (JdbcCopy copy = new JdbcCopy(database, "bench")) {
            Report report = Verification.over(copy, Trust.none())
                    .with(tables ? copy.tables(null) : SideCheck.none())
                    .run();
            if (report.findingCount() > 0 || report.walked().events() != events) {
                throw new IllegalStateException(report.text());
            }
        }
        return events / ((System.nanoTime() - begin) / 1e9);
    }
}
