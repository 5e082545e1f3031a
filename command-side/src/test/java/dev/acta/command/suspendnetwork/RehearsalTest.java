package dev.acta.command.suspendnetwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.Caller.Answer;
import dev.acta.command.testing.Forms;
import dev.acta.command.testing.RunningCommandSide;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** The largest suspension of June 2020 at its full size, while others record. */
@Tag("drill")
class RehearsalTest {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalTest.class);
    private static final int CORE = 23_750;
    private static final int AMPLIFIERS = 150_000;
    private static final long SEED = 20_200_611;
    private static final Duration BEARABLE = Duration.ofMillis(100);

    @Test
    void othersHardlyNoticeALargeSuspension() throws Exception {
        try (RunningCommandSide side = RunningCommandSide.start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> alone = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                long before = System.nanoTime();
                document(side, "alone-" + i);
                alone.add(System.nanoTime() - before);
            }
            Random random = new Random(SEED);
            Forms form = new Forms()
                    .json("command", command())
                    .csv("core", csv(random, CORE))
                    .csv("amplifier", csv(random, AMPLIFIERS));
            long begun = System.nanoTime();
            CompletableFuture<Answer> suspension = CompletableFuture.supplyAsync(
                    () -> side.caller().command("suspend-network", "rehearsal", form.contentType(), form.publisher()),
                    threads);
            List<Long> others = new ArrayList<>();
            while (!suspension.isDone()) {
                long before = System.nanoTime();
                document(side, "other-" + others.size());
                others.add(System.nanoTime() - before);
            }
            Answer answer = suspension.get();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            assertThat(answer.json().path("eventCount").intValue()).isEqualTo(1 + 24 + 150);
            Duration p99 = percentile(others, 99);
            LOG.info(
                    "seed {}: {} accounts in {}; {} others meanwhile, p50 {}, p99 {}, longest {}; before it p50 {}, p99 {}",
                    SEED,
                    CORE + AMPLIFIERS,
                    took,
                    others.size(),
                    percentile(others, 50),
                    p99,
                    percentile(others, 100),
                    percentile(alone.subList(500, 1_000), 50),
                    percentile(alone.subList(500, 1_000), 99));
            assertThat(p99).isLessThan(BEARABLE);
        }
    }

    private static Duration percentile(List<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return Duration.ofNanos(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
    }

    private static void document(RunningCommandSide side, String id) {
        Answer answer = side.caller()
                .command(
                        "record-document",
                        id,
                        Bodies.with("record-document", body -> body.put("document", "document:desk/" + id)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static String command() {
        return Bodies.with("suspend-network.first-party", body -> {
            body.remove("accounts");
            ((ObjectNode) body.path("sets").path(0).path("count")).put("value", CORE);
            ((ObjectNode) body.path("sets").path(1).path("count")).put("value", AMPLIFIERS);
        });
    }

    /** As the archives of 2020 have them: hashed ids that lost their slashes, and nine more columns. */
    private static String csv(Random random, int rows) {
        StringBuilder csv = new StringBuilder(
                "userid,name,screen_name,location,description,url,followers,following," + "created,language\n");
        byte[] hash = new byte[32];
        for (int i = 0; i < rows; i++) {
            random.nextBytes(hash);
            csv.append(Base64.getEncoder().encodeToString(hash).replace("/", ""))
                    .append(",synthetic,synthetic,\"a, b\",synthetic,,1,2,2020-01-01,zh\n");
        }
        return csv.toString();
    }
}
