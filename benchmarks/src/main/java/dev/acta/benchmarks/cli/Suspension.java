package dev.acta.benchmarks.cli;

import dev.acta.benchmarks.log.Latencies;
import dev.acta.benchmarks.suspension.Requests;
import dev.acta.benchmarks.suspension.SteadyLoad;
import dev.acta.issuer.folder.Rights;
import dev.acta.server.standalone.StandaloneServer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Small commands at a fixed rate through HTTP, before, while and after suspensions of full size are recorded. */
@Command(
        name = "suspension",
        mixinStandardHelpOptions = true,
        description = "Other callers' latency while 173,750 accounts are suspended.")
public final class Suspension implements Callable<Integer> {

    private static final int CORE = 23_750;
    private static final int AMPLIFIERS = 150_000;

    @Option(names = "--rate", defaultValue = "100", description = "small commands a second, default ${DEFAULT-VALUE}")
    private int rate;

    @Option(names = "--rounds", defaultValue = "3", description = "suspensions, default ${DEFAULT-VALUE}")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("acta-benchmark");
        try (StandaloneServer server = StandaloneServer.start(folder.resolve("data"), 0);
                HttpClient http = HttpClient.newHttpClient()) {
            server.issuer()
                    .addClient(
                            "bench",
                            Rights.to("commands").actingFor("platform:bench").recordingAbout(Rights.EVERYBODY));
            return measure(http, new Requests(server.address(), server.token("bench")));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private int measure(HttpClient http, Requests requests) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Table table = new Table("when", "seconds", "small commands", "p50 ms", "p99 ms", "longest ms");
        try (SteadyLoad load = new SteadyLoad(http, requests, rate)) {
            never.await(20, TimeUnit.SECONDS);
            load.next();
            never.await(20, TimeUnit.SECONDS);
            row(table, "before", 20, load.next());
            for (int round = 1; round <= rounds; round++) {
                long begin = System.nanoTime();
                HttpResponse<String> answer =
                        http.send(requests.suspension("n" + round, CORE, AMPLIFIERS), BodyHandlers.ofString());
                double seconds = (System.nanoTime() - begin) / 1e9;
                if (answer.statusCode() != 201) {
                    Table.say("the suspension was answered " + answer.statusCode() + ": " + answer.body());
                    return 1;
                }
                row(table, "during suspension " + round, seconds, load.next());
                never.await(15, TimeUnit.SECONDS);
                row(table, "after it", 15, load.next());
            }
            Table.say("small commands not answered 201: " + load.failed());
        }
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed() >> 20)
                .sum();
        Table.say("heap: at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB allowed, sum of pools' peaks "
                + heap + " MiB; server and load in one process");
        return 0;
    }

    private static void row(Table table, String when, double seconds, Latencies latencies) {
        table.row(when, seconds, latencies.count(), latencies.millis(0.5), latencies.millis(0.99), latencies.millis(1));
    }
}
