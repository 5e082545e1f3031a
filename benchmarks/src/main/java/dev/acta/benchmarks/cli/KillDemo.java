package dev.acta.benchmarks.cli;

import dev.acta.benchmarks.drill.Acknowledged;
import dev.acta.benchmarks.drill.ActaRun;
import dev.acta.benchmarks.drill.LogSeen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The demo, killed at seeded moments: what was acknowledged is there, once, and the demo run again completes it. */
@Command(
        name = "kill-demo",
        mixinStandardHelpOptions = true,
        description =
                "kill -9 of the whole process tree while ./acta demo runs, at seeded moments spread over the run.")
public final class KillDemo implements Callable<Integer> {

    private static final Pattern DONE = Pattern.compile("Serving on\\. .*");

    @Option(names = "--acta", defaultValue = "./acta", description = "the script, default ${DEFAULT-VALUE}")
    private Path acta = Path.of("acta");

    @Option(names = "--seed", defaultValue = "20200611", description = "of the moments, default ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--kills", defaultValue = "10", description = "how many, default ${DEFAULT-VALUE}")
    private int kills;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("acta-kill-demo");
        long begin = System.nanoTime();
        LogSeen whole = complete(folder.resolve("whole"));
        Duration length = Duration.ofNanos(System.nanoTime() - begin);
        Table.say("seed %d; a run that nobody kills takes %.1f s and leaves %d events"
                .formatted(seed, seconds(length), whole.events().size()));
        Random random = new Random(seed);
        Table table = new Table(
                "kill",
                "after s",
                "acknowledged",
                "of them lost",
                "events",
                "dense",
                "doubled",
                "after the demo again");
        boolean sound = true;
        for (int kill = 0; kill < kills; kill++) {
            Duration moment = Duration.ofMillis((long) (length.toMillis() * (kill + random.nextDouble()) / kills));
            sound &= round(table, kill + 1, moment, folder.resolve("kill-" + (kill + 1)), whole);
        }
        Table.say(
                sound ? "every receipt kept, no gap, nothing doubled, every case completed" : "FAILED; see " + folder);
        if (sound) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return sound ? 0 : 1;
    }

    private boolean round(Table table, int number, Duration moment, Path folder, LogSeen whole)
            throws IOException, InterruptedException {
        ActaRun killed = ActaRun.start(
                acta, "demo", folder, "--receipts", receipts(folder).toString());
        killed.runFor(moment);
        killed.kill();
        List<Acknowledged> acknowledged = Acknowledged.in(receipts(folder));

        ActaRun restarted = ActaRun.start(acta, "serve", folder);
        LogSeen found = LogSeen.of(restarted.ready());
        restarted.stop();
        long lost =
                acknowledged.stream().filter(receipt -> !found.holds(receipt)).count();
        boolean sound = lost == 0 && isSound(found, whole);

        LogSeen completed = complete(folder);
        Map<String, Acknowledged> again = Acknowledged.in(receipts(folder)).stream()
                .collect(Collectors.toMap(Acknowledged::idempotencyKey, it -> it, (first, second) -> second));
        boolean same = acknowledged.stream().allMatch(receipt -> receipt.equals(again.get(receipt.idempotencyKey())));
        boolean complete =
                same && isSound(completed, whole) && completed.types().equals(whole.types());
        table.row(
                number,
                seconds(moment),
                acknowledged.size(),
                lost,
                found.events().size(),
                found.isDense() ? "yes" : "NO",
                found.doubled(),
                complete ? "complete, receipts the same" : "NOT COMPLETE");
        return sound && complete;
    }

    private static boolean isSound(LogSeen log, LogSeen whole) {
        return log.isDense()
                && log.doubled() == 0
                && whole.types().subList(0, log.events().size()).equals(log.types());
    }

    /** A whole run of the demo, and the log that it leaves. */
    private LogSeen complete(Path folder) throws IOException, InterruptedException {
        ActaRun run = ActaRun.start(
                acta, "demo", folder, "--receipts", receipts(folder).toString());
        var server = run.ready();
        run.lineMatching(DONE);
        LogSeen log = LogSeen.of(server);
        run.stop();
        return log;
    }

    private static Path receipts(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".receipts.jsonl");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
