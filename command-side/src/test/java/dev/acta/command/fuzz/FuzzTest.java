package dev.acta.command.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.acta.access.testing.TestTokens;
import dev.acta.command.testing.Crowd;
import dev.acta.command.testing.RunningCommandSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever is sent, it is answered, with no fault of ours; nothing of what is inside is told; what is on record is what
 * receipts say; and memory does not grow.
 */
class FuzzTest {
    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final long SEED = 20_201_112;
    private static final int CALLERS = 8;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final long NOT_MUCH = 32 << 20;

    @Test
    @Tag("drill")
    void thousandsOfRequests() {
        fuzz(Long.getLong("acta.fuzz.seed", SEED), 20_000);
    }

    @Test
    @Tag("drill")
    void aMillionRequestsOfASeedOfTheirOwn() {
        fuzz(
                Long.getLong("acta.fuzz.seed", new Random().nextLong()),
                Integer.getInteger("acta.fuzz.requests", 1_000_000));
    }

    private static void fuzz(long seed, int requests) {
        LOG.info("Fuzzing with acta.fuzz.seed={}", seed);
        Seen seen = new Seen();
        try (RunningCommandSide side = RunningCommandSide.start()) {
            some(side, seed, 0, requests / 4, seen);
            long used = usedHeap();
            some(side, seed, requests / 4, requests, seen);
            long grown = usedHeap() - used;
            LOG.info(
                    "{} requests of seed {}: {}, {} events, heap {} KiB more",
                    requests,
                    seed,
                    seen,
                    seen.events(),
                    grown >> 10);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(side.connections()).isZero());
            assertThat(side.log().size()).as("seed %d", seed).isEqualTo(seen.events());
            assertThat(seen.events()).isPositive();
            assertThat(grown).isLessThan(NOT_MUCH);
        }
    }

    private static void some(RunningCommandSide side, long seed, int from, int to, Seen seen) {
        String token = TestTokens.token(RunningCommandSide.DESK);
        URI server = side.caller().to("/").build().uri();
        AtomicLong next = new AtomicLong(from);
        Crowd.of(CALLERS, _ -> {
            for (long number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                String answer = answer(server, MutatedRequest.of(seed, number, token));
                try {
                    seen.look(answer);
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ", request " + number + ": " + answer, e);
                }
            }
            return true;
        });
    }

    private static String answer(URI server, byte[] request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (SocketException e) {
                LOG.debug("Answered before it was sent", e);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            LOG.debug("Closed without an answer", e);
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
