package dev.acta.benchmarks.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.acta.benchmarks.log.BenchLog;
import dev.acta.server.postgres.EmbeddedDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Two writing processes, both always with more to write: nothing lost, no gap, neither starves. */
@Command(name = "two-writers", mixinStandardHelpOptions = true, description = "Two saturated writing processes.")
public final class TwoWriters implements Callable<Integer> {

    @Option(names = "--seconds", defaultValue = "60", description = "how long, default ${DEFAULT-VALUE}")
    private int seconds;

    @Option(names = "--callers", defaultValue = "128", description = "of each process, default ${DEFAULT-VALUE}")
    private int callers;

    @Override
    public Integer call() throws Exception {
        try (Folder folder = new Folder()) {
            EmbeddedDatabase database = folder.database();
            BenchLog.prepare(database);
            List<Process> writers = List.of(start(database), start(database));
            List<String[]> told = new ArrayList<>();
            for (Process writer : writers) {
                String out = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (writer.waitFor() != 0) {
                    Table.say("a writer failed:\n" + out);
                    return 1;
                }
                told.add(out.strip().split(" "));
            }
            return print(database, told);
        }
    }

    private static int print(EmbeddedDatabase database, List<String[]> told) {
        Table table = new Table("writer", "acknowledged", "events/s", "p50 ms", "p99 ms", "longest ms");
        long acknowledged = 0;
        for (int i = 0; i < told.size(); i++) {
            String[] figures = told.get(i);
            acknowledged += Long.parseLong(figures[0]);
            table.row(i + 1, figures[0], figures[1], figures[2], figures[3], figures[4]);
        }
        try (HikariDataSource query = BenchLog.pool(
                database.url(), database.query().username(), database.query().password())) {
            List<Long> log = new JdbcTemplate(query)
                    .queryForObject(
                            "SELECT count(*), max(position) + 1, count(DISTINCT stream) FROM acta_log.event",
                            (row, number) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)));
            Table.say("acknowledged " + acknowledged + "; in the log: events, size, streams " + log);
            boolean whole = List.of(acknowledged, acknowledged, acknowledged).equals(log);
            Table.say(whole ? "nothing lost, nothing doubled, no gap" : "LOST OR DOUBLED");
            return whole ? 0 : 1;
        }
    }

    private Process start(EmbeddedDatabase database) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                System.getProperty("java.class.path").contains(File.pathSeparator)
                        ? "dev.acta.benchmarks.Benchmarks"
                        : "org.springframework.boot.loader.launch.JarLauncher",
                "writer",
                "--url",
                database.url(),
                "--user",
                database.command().username(),
                "--seconds",
                Integer.toString(seconds),
                "--callers",
                Integer.toString(callers));
        builder.environment().put("WRITER_PASSWORD", database.command().password());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
