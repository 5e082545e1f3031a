package dev.acta.server.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A half-year of a platform in small: every answer and every state is what the documents say. */
class HistoryTest {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryTest.class);

    private static final long SEED = Long.getLong("acta.history.seed", 20_200_611);
    private static final int SHOWN = 20;
    private static final int SHORT = 5_000;
    private static final int LONG = Integer.getInteger("acta.history.lines", 100_000);

    @Test
    void agreesWithTheDocuments(@TempDir Path folder) throws Exception {
        agrees(folder, SHORT);
    }

    @Test
    @Tag("drill")
    void agreesWithTheDocumentsAtLength(@TempDir Path folder) throws Exception {
        agrees(folder, LONG);
    }

    private static void agrees(Path folder, int lines) throws Exception {
        try (Desk desk = new Desk(folder.resolve("data"))) {
            Rehearsed rehearsed = new Rehearsed(desk, SEED);

            rehearsed.run(lines);
            Duration sending = rehearsed.sending();
            LOG.info("seed %d: %,d lines in %.1f s, %,.0f a second"
                    .formatted(
                            SEED,
                            rehearsed.lines(),
                            sending.toMillis() / 1e3,
                            rehearsed.lines() * 1e3 / sending.toMillis()));
            rehearsed.told().forEach((answer, times) -> LOG.info("{} {}", times, answer));
            assertThat(rehearsed.differing()).as("answers, seed " + SEED).isEmpty();

            desk.await(rehearsed.last());
            Entries entries = new Entries(rehearsed.model());
            assertThat(entries.differing(desk.entries(rehearsed.last())).stream()
                            .limit(SHOWN))
                    .as("entries, seed " + SEED)
                    .isEmpty();

            Instant begun = Instant.now();
            Map<String, Integer> compared = new TreeMap<>();
            List<String> differing = new States(desk, rehearsed.model(), rehearsed.last()).differing(compared);
            LOG.info("states in %.1f s, after %d entries: %s"
                    .formatted(Duration.between(begun, Instant.now()).toMillis() / 1e3, entries.size(), compared));
            assertThat(differing.stream().limit(SHOWN))
                    .as("states, seed " + SEED)
                    .isEmpty();

            rehearsed.again();
            LOG.info("sent again in %.1f s"
                    .formatted(rehearsed.sending().minus(sending).toMillis() / 1e3));
            assertThat(rehearsed.differing())
                    .as("answers when sent again, seed " + SEED)
                    .isEmpty();
        }
    }
}
