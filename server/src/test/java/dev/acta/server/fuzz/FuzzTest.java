package dev.acta.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.log.copy.HttpCopy;
import dev.acta.log.verify.Report;
import dev.acta.log.verify.Trust;
import dev.acta.log.verify.Verdict;
import dev.acta.log.verify.Verification;
import dev.acta.server.fuzz.MutatedRequest.Made;
import dev.acta.server.standalone.StandaloneServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever is sent, it is answered, with no fault of ours; nothing of what is inside is told; what is on record is what
 * receipts say; and memory does not grow.
 */
class FuzzTest {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);

    private static final long SEED = 20_201_112;
    private static final int CALLERS = 16;
    private static final int MOST_FINDS = Integer.getInteger("acta.fuzz.finds", 1);
    private static final long NOT_MUCH = 64 << 20;
    private static final int FEW_THREADS = 24;
    /** Nobody is kept waiting for sending much, nor told of each refusal. */
    private static final Map<String, String> SETTINGS = Map.of(
            "acta.access.requests-per-second", "1000000",
            "acta.access.burst", "10000000",
            "acta.access.anonymous-requests-per-second", "1000000",
            "acta.access.anonymous-burst", "10000000",
            "acta.issuer.token-lifetime", "24h",
            "acta.issuer.attempts-window", "30s",
            "logging.level.root", "ERROR",
            "logging.level.dev.acta", "ERROR",
            "logging.level.dev.acta.server.fuzz", "INFO",
            "logging.level.acta.security", "OFF");

    @TempDir
    private Path parent;

    @BeforeEach
    void set() {
        SETTINGS.forEach(System::setProperty);
    }

    @AfterEach
    void unset() {
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    @Test
    @Tag("drill")
    void thousandsOfRequests() {
        fuzz(Long.getLong("acta.fuzz.seed", SEED), 10_000);
    }

    @Test
    @Tag("drill")
    void aMillionRequestsOfASeedOfTheirOwn() {
        fuzz(
                Long.getLong("acta.fuzz.seed", new Random().nextInt(1_000_000_000)),
                Integer.getInteger("acta.fuzz.requests", 1_000_000));
    }

    private void fuzz(long seed, int requests) {
        LOG.info("Fuzzing with acta.fuzz.seed={}", seed);
        long begun = System.nanoTime();
        Seen seen = new Seen();
        try (StandaloneServer server = StandaloneServer.start(parent.resolve("data"), 0)) {
            ErrorsLogged errors = ErrorsLogged.from();
            TokensSent tokens = TokensSent.of(server);
            Made made = begin(server.address(), tokens, seen);
            some(server.address(), seed, 0, requests / 10, made, seen);
            Figures early = Figures.now();
            some(server.address(), seed, requests / 10, requests, made, seen);
            Figures late = Figures.now();
            LOG.info("%,d requests of seed %d in %d s: %s, %,d events, heap %,d KiB then %,d KiB, threads %d then %d"
                    .formatted(
                            requests,
                            seed,
                            Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                            seen,
                            seen.events(),
                            early.heap() >> 10,
                            late.heap() >> 10,
                            early.threads(),
                            late.threads()));
            assertThat(errors.all()).isEmpty();
            assertThat(seen.refusing(Sample.endpoints())).isEmpty();
            assertThat(seen.refusing(Odd.ISSUER_ENDPOINTS)).isEmpty();
            assertThat(late.heap()).isLessThan(early.heap() + NOT_MUCH);
            assertThat(late.threads()).isLessThan(early.threads() + FEW_THREADS);
            Report report = verified(server.address(), tokens.good());
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.SOUND);
            assertThat(report.size()).isEqualTo(seen.events());
        }
    }

    private static Made begin(URI server, TokensSent tokens, Seen seen) {
        Sample sample = Sample.read();
        try (Beginning beginning = new Beginning(server, tokens, seen)) {
            return new Made(sample.with(beginning.record(sample.commands())), tokens, beginning.cursors());
        }
    }

    /** Once a checkpoint covers all that there is. */
    private static Report verified(URI server, String token) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> walked(server, token), report -> report.verdict() != Verdict.INCOMPLETE);
    }

    private static Report walked(URI server, String token) {
        try (HttpCopy copy = new HttpCopy(server, token)) {
            return Verification.over(copy, Trust.none()).run();
        }
    }

    private static void some(URI server, long seed, long from, long to, Made made, Seen seen) {
        AtomicLong next = new AtomicLong(from);
        ConcurrentLinkedQueue<String> finds = new ConcurrentLinkedQueue<>();
        List<Thread> callers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.add(Thread.ofVirtual().start(() -> call(server, seed, next, to, made, seen, finds)));
        }
        for (Thread caller : callers) {
            try {
                caller.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(finds).isEmpty();
    }

    private static void call(
            URI server,
            long seed,
            AtomicLong next,
            long to,
            Made made,
            Seen seen,
            ConcurrentLinkedQueue<String> finds) {
        try (Line line = new Line(server)) {
            for (long number = next.getAndIncrement();
                    number < to && finds.size() < MOST_FINDS;
                    number = next.getAndIncrement()) {
                Sent request = MutatedRequest.of(seed, number, made);
                List<String> answers = List.of();
                try {
                    answers = line.answers(request);
                    answers.forEach(answer -> seen.look(request, answer));
                } catch (AssertionError | RuntimeException e) {
                    finds.add("seed " + seed + ", request " + number + ": "
                            + shown(new String(request.bytes(), StandardCharsets.UTF_8)) + "\n=> "
                            + shown(String.join("\n", answers))
                            + "\n" + e);
                    line.leave();
                }
            }
        }
    }

    private static String shown(String text) {
        String told = text.replaceAll("Bearer ey[^\r]*", "Bearer TOKEN").replaceAll("[^\\n -~]", "~");
        return told.substring(0, Math.min(1_500, told.length()));
    }
}
