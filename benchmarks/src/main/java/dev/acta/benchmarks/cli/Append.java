package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.Bare;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.benchmarks.log.Load;
import dev.acta.benchmarks.log.StockEngine;
import dev.acta.server.postgres.EmbeddedDatabase;
import dev.acta.store.append.LogWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Single-event appends: this engine, Axon's own, and bare inserts, in turn, several rounds in one run. */
@Command(name = "append", mixinStandardHelpOptions = true, description = "Single-event appends beside the peers.")
public final class Append implements Callable<Integer> {

    @Option(names = "--rounds", defaultValue = "3", description = "rounds of all, default ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "of each measurement, default ${DEFAULT-VALUE}")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        try (Folder folder = new Folder()) {
            EmbeddedDatabase database = folder.database();
            BenchLog.prepare(database);
            try (HikariDataSource owner = BenchLog.pool(
                            database.url(),
                            database.owner().username(),
                            database.owner().password());
                    HikariDataSource command = BenchLog.pool(
                            database.url(),
                            database.command().username(),
                            database.command().password());
                    LogWriter writer = BenchLog.writer(command);
                    Bare bare = new Bare(owner)) {
                measure(writer, new StockEngine(owner), bare);
            }
        }
        return 0;
    }

    private void measure(LogWriter writer, StockEngine stock, Bare bare) throws Exception {
        Duration duration = Duration.ofSeconds(seconds);
        Load.run(64, duration, (caller, number) -> BenchLog.appendOne(writer));
        Load.run(16, duration, (caller, number) -> stock.appendOne());
        Table table = new Table("round", "what", "callers", "events/s", "p50 ms", "p99 ms");
        for (int round = 1; round <= rounds; round++) {
            for (int callers : new int[] {1, 64, 512}) {
                row(table, round, "acta", callers, Load.run(callers, duration, (c, n) -> BenchLog.appendOne(writer)));
            }
            for (int callers : new int[] {1, 16, 40}) {
                row(table, round, "stock", callers, Load.run(callers, duration, (c, n) -> stock.appendOne()));
            }
            table.row(round, "bare, 1,000 rows a statement", 1, bare(bare, duration), "", "");
        }
    }

    private static void row(Table table, int round, String what, int callers, Load.Result result) {
        table.row(
                round,
                what,
                callers,
                result.perSecond(),
                result.latencies().millis(0.5),
                result.latencies().millis(0.99));
    }

    private static double bare(Bare bare, Duration duration) throws Exception {
        long rows = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < duration.toNanos()) {
            rows += bare.insert();
        }
        return rows / ((System.nanoTime() - begin) / 1e9);
    }
}
