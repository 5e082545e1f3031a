package dev.acta.server.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.testing.RunningActa;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform's complaints in one request: each is answered and recorded once, and none is kept in memory. */
class MillionTest {
    private static final Logger LOG = LoggerFactory.getLogger(MillionTest.class);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = Long.getLong("acta.bulk.seed", 20_200_611);
    private static final long MANY = Long.getLong("acta.bulk.lines", 1_000_000);
    private static final long FEW = 5_000;
    private static final int KEPT = 1_000;
    private static final long NOT_MUCH = 32 << 20;
    private static final double MEBI = 1 << 20;

    private final Complaints complaints = new Complaints(SEED);

    @Test
    void thousandsOfComplaints(@TempDir Path folder) throws IOException {
        areRecordedOnce(folder, FEW);
    }

    @Test
    @Tag("drill")
    void aMillionComplaints(@TempDir Path folder) throws IOException {
        areRecordedOnce(folder, MANY);
    }

    private void areRecordedOnce(Path folder, long lines) throws IOException {
        try (RunningActa acta = RunningActa.in(folder.resolve("data"))) {
            Import all = new Import(complaints, lines, (int) (lines / KEPT));
            Instant begun = Instant.now();
            all.run(acta.server().address(), acta.server().token("desk"));
            tell(lines, all, Duration.between(begun, Instant.now()));

            assertThat(all.recorded()).as("seed " + SEED).isEqualTo(lines);
            assertThat(logSize(acta)).isEqualTo(lines);
            assertThat(Collections.max(all.heap()) - all.heap().getFirst()).isLessThan(NOT_MUCH);
            assertThat(all.kept()).hasSize(KEPT).allSatisfy((number, answer) -> isOnRecord(acta, number, answer));
            areReplayed(acta, new TreeMap<>(all.kept()));
            assertThat(logSize(acta)).isEqualTo(lines);
        }
    }

    private static void tell(long lines, Import all, Duration took) {
        LOG.info("seed %d: %,d lines in %.1f s, %,.0f a second; heap of %,.0f MB"
                .formatted(
                        SEED,
                        lines,
                        took.toMillis() / 1e3,
                        lines * 1e3 / took.toMillis(),
                        Runtime.getRuntime().maxMemory() / MEBI));
        LOG.info(
                "MB in use after each tenth, after the fifth also while no answers were read: {}",
                all.heap().stream().map(bytes -> "%.1f".formatted(bytes / MEBI)).collect(Collectors.joining(" ")));
        LOG.info("while no answers were read, {} more lines could be sent", all.taken());
    }

    private static long logSize(RunningActa acta) {
        Long size = acta.superuser().queryForObject("SELECT count(*) FROM acta_log.event", Long.class);
        return size == null ? 0 : size;
    }

    private void isOnRecord(RunningActa acta, long number, JsonNode answer) {
        long position =
                answer.path("receipt").path("events").path(0).path("position").longValue();
        JsonNode event = acta.get("/v1/events/" + position, position);
        assertThat(event.toString())
                .contains("complaint:rehearsal/" + number + "\"")
                .contains(JSON.readTree(complaints.line(number))
                        .path("body")
                        .path("against")
                        .stringValue());
    }

    private void areReplayed(RunningActa acta, Map<Long, JsonNode> answers) {
        Stream<JsonNode> lines = answers.keySet().stream().map(number -> JSON.readTree(complaints.line(number)));
        assertThat(acta.recordAll(lines))
                .hasSize(KEPT)
                .allSatisfy(answer ->
                        assertThat(answer.path("replayed").booleanValue()).isTrue())
                .extracting(answer -> answer.path("receipt"))
                .containsExactlyElementsOf(
                        answers.values().stream().map(it -> it.path("receipt")).toList());
    }
}
