package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.benchmarks.log.Load;
import dev.acta.store.append.LogWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One writing node, as a process of its own, for {@link TwoWriters}. */
@Command(name = "writer", hidden = true)
public final class Writer implements Callable<Integer> {

    @Option(names = "--url", required = true)
    private String url = "";

    @Option(names = "--user", required = true)
    private String user = "";

    @Option(names = "--seconds", required = true)
    private int seconds;

    @Option(names = "--callers", required = true)
    private int callers;

    @Override
    public Integer call() {
        String password = System.getenv().getOrDefault("WRITER_PASSWORD", "");
        try (HikariDataSource command = BenchLog.pool(url, user, password);
                LogWriter writer = BenchLog.writer(command)) {
            Load.Result result = Load.run(callers, Duration.ofSeconds(seconds), (c, n) -> BenchLog.appendOne(writer));
            Table.say("%d %.1f %.3f %.3f %.3f"
                    .formatted(
                            result.latencies().count(),
                            result.perSecond(),
                            result.latencies().millis(0.5),
                            result.latencies().millis(0.99),
                            result.latencies().millis(1)));
        }
        return 0;
    }
}
