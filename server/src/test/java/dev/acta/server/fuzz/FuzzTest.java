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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern NEXT = Pattern.compile("\"next\":\"[^\"]*cursor=([A-Za-z0-9_-]+)");
    /** Nobody is kept waiting for sending much, nor told of each refusal. */
    private static final Map<String, String> SETTINGS = Map.of(
            "acta.access.requests-per-second", "1000000",
            "acta.access.burst", "10000000",
            "acta.access.anonymous-requests-per-second", "1000000",
            "acta.access.anonymous-burst", "10000000",
            "acta.issuer.token-lifetime", "24h",
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
            Sample sample = Sample.read();
            Made made = new Made(sample, tokens, begin(server.address(), sample, tokens, seen));
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
            assertThat(seen.events()).isPositive();
            assertThat(late.heap()).isLessThan(early.heap() + NOT_MUCH);
            assertThat(late.threads()).isLessThan(early.threads() + FEW_THREADS);
            try (HttpCopy copy = new HttpCopy(server.address(), tokens.good())) {
                Report report =
                        Verification.over(copy, new Trust(List.of(), List.of())).run();
                assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.SOUND);
                assertThat(report.size()).as("seed %d", seed).isEqualTo(seen.events());
            }
        }
    }

    /** Records the examples as they are, and asks for the cursors that the mutated requests have. */
    private static List<String> begin(URI server, Sample sample, TokensSent tokens, Seen seen) {
        List<String> cursors = new ArrayList<>();
        try (Line line = new Line(server)) {
            for (Sample.Example example : sample.commands()) {
                byte[] body = example.body().getBytes(StandardCharsets.UTF_8);
                String key = "Idempotency-Key: " + example.hashCode() + "\r\n";
                Sent sent = plain("POST /v1/commands/" + example.command(), tokens, key, body);
                seen.look(sent, line.answer(sent));
            }
            for (String question : List.of("/v1/timeline?limit=1", "/v1/timeline?limit=2&order=desc")) {
                String answer = line.answer(plain("GET " + question, tokens, "Acta-Min-Position: 1\r\n", new byte[0]));
                Matcher next = NEXT.matcher(answer);
                cursors.add(next.find() ? next.group(1) : "");
            }
        }
        return cursors;
    }

    private static Sent plain(String what, TokensSent tokens, String header, byte[] body) {
        byte[] head = (what + " HTTP/1.1\r\nHost: acta\r\nAuthorization: Bearer " + tokens.good()
                        + "\r\nContent-Type: application/json\r\n" + header + "Content-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return new Sent(all, "/v1/", false, true);
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
                String answer = "";
                try {
                    answer = line.answer(request);
                    seen.look(request, answer);
                } catch (AssertionError | RuntimeException e) {
                    finds.add("seed " + seed + ", request " + number + ": "
                            + shown(new String(request.bytes(), StandardCharsets.UTF_8)) + "\n=> " + shown(answer)
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
