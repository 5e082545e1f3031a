package dev.acta.benchmarks.cli;

import dev.acta.benchmarks.drill.Acknowledged;
import dev.acta.benchmarks.drill.ActaRun;
import dev.acta.benchmarks.drill.LogSeen;
import java.io.IOException;
import java.net.URI;
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
        Whole whole = whole(folder.resolve("whole"));
        Table.say("seed %d; a demo that nobody kills is ready after %.1f s, done %.1f s later and leaves %d events"
                .formatted(
                        seed,
                        seconds(whole.toReady()),
                        seconds(whole.toDone()),
                        whole.log().events().size()));
        Random random = new Random(seed);
        Table table = new Table(
                "kill", "when", "acknowledged", "of them lost", "events", "dense", "doubled", "after the demo again");
        boolean sound = true;
        for (int kill = 1; kill <= kills; kill++) {
            sound &= round(table, kill, random, folder.resolve("kill-" + kill), whole);
        }
        Table.say(
                sound ? "every receipt kept, no gap, nothing doubled, every case completed" : "FAILED; see " + folder);
        if (sound) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return sound ? 0 : 1;
    }

    /**
     * A run that nobody kills.
     *
     * @param toReady how long it took to answer
     * @param toDone how long from then on until all was recorded and shown
     */
    private record Whole(LogSeen log, Duration toReady, Duration toDone) {}

    private Whole whole(Path folder) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ActaRun run = demo(folder);
        URI server = run.ready();
        long ready = System.nanoTime();
        run.lineMatching(DONE);
        long done = System.nanoTime();
        LogSeen log = LogSeen.of(server);
        run.stop();
        return new Whole(log, Duration.ofNanos(ready - begin), Duration.ofNanos(done - ready));
    }

    private ActaRun demo(Path folder) throws IOException {
        return ActaRun.start(
                acta, "demo", folder, "--receipts", receipts(folder).toString());
    }

    /** One kill in five comes while it starts; the others are spread over what it does once it is ready. */
    private String kill(int kill, Random random, Path folder, Whole whole) throws IOException, InterruptedException {
        ActaRun killed = demo(folder);
        int early = kills / 5;
        boolean ready = kill > early;
        double share = ready ? (kill - early - 1 + random.nextDouble()) / (kills - early) : random.nextDouble();
        Duration all = ready ? whole.toDone() : whole.toReady();
        Duration wait = Duration.ofMillis((long) (share * all.toMillis()));
        if (ready) {
            killed.ready();
        }
        killed.runFor(wait);
        killed.kill();
        return "%.2f s after %s".formatted(seconds(wait), ready ? "it was ready" : "its start");
    }

    private boolean round(Table table, int number, Random random, Path folder, Whole whole)
            throws IOException, InterruptedException {
        String moment = kill(number, random, folder, whole);
        List<Acknowledged> acknowledged = Acknowledged.in(receipts(folder));

        ActaRun restarted = ActaRun.start(acta, "serve", folder, "--public");
        LogSeen found = LogSeen.of(restarted.ready());
        restarted.stop();
        long lost =
                acknowledged.stream().filter(receipt -> !found.holds(receipt)).count();
        boolean sound = lost == 0 && isSound(found, whole.log());

        LogSeen completed = whole(folder).log();
        Map<String, Acknowledged> again = Acknowledged.in(receipts(folder)).stream()
                .collect(Collectors.toMap(Acknowledged::idempotencyKey, it -> it, (first, second) -> second));
        boolean same = acknowledged.stream().allMatch(receipt -> receipt.equals(again.get(receipt.idempotencyKey())));
        boolean complete = same
                && isSound(completed, whole.log())
                && completed.types().equals(whole.log().types());
        table.row(
                number,
                moment,
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

    private static Path receipts(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".receipts.jsonl");
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
