package dev.acta.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.publishfinding.PublishFinding;
import dev.acta.command.refusal.Refusal;
import dev.acta.command.testing.Bodies;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CommonRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void aClockMayRunAheadByFiveMinutes() {
        assertThat(inTheFuture(at("2026-11-23T12:05:00Z"))).isEmpty();
        assertThat(inTheFuture(at("2026-11-23T12:05:01Z"))).isPresent();
    }

    @Test
    void aDayThatHasBegunIsNotTheFuture() {
        assertThat(inTheFuture(body -> body.putObject("occurrence")
                        .put("from", "2026-11-23T00:00:00Z")
                        .put("to", "2026-11-24T00:00:00Z")
                        .put("precision", "DAY")
                        .put("zone", "UTC")))
                .isEmpty();
    }

    @Test
    void sourcesWereRetrievedAndPublishedBefore() {
        assertThat(pointer(body -> body.putArray("sources")
                        .addObject()
                        .put("title", "t")
                        .put("retrievedAt", "2027-01-01T00:00:00Z")))
                .isEqualTo("/sources/0/retrievedAt");
        assertThat(pointer(body -> body.putArray("sources")
                        .addObject()
                        .put("title", "t")
                        .putObject("via")
                        .put("title", "u")
                        .putObject("publishedAt")
                        .put("from", "2027-01-01T00:00:00Z")
                        .put("precision", "SECOND")))
                .isEqualTo("/sources/0/via/publishedAt/from");
    }

    private static Consumer<ObjectNode> at(String instant) {
        return body -> body.putObject("occurrence").put("from", instant).put("precision", "SECOND");
    }

    private static String pointer(Consumer<ObjectNode> change) {
        return inTheFuture(change).orElseThrow().faults().getFirst().pointer();
    }

    private static Optional<Refusal> inTheFuture(Consumer<ObjectNode> change) {
        return CommonRules.inTheFuture(
                Bodies.as("publish-finding", PublishFinding.class, change).event(), NOW);
    }
}
