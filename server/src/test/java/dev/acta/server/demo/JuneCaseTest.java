package dev.acta.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The case's data against the facts. */
class JuneCaseTest {

    private final List<CaseStep> steps = JuneCase.steps();

    @Test
    void keysAreNumberedInTheOrderOfRecording() {
        assertThat(steps.stream().map(CaseStep::idempotencyKey))
                .isEqualTo(IntStream.rangeClosed(1, steps.size())
                        .mapToObj("june-2020/%02d"::formatted)
                        .toList());
    }

    @Test
    void theThreeNetworksAddUpToTheArchive() {
        List<Long> cores = suspensions()
                .flatMap(body -> body.required("sets").valueStream())
                .filter(set -> set.required("role").stringValue().equals("CORE"))
                .map(set -> set.required("count"))
                .filter(count -> count.required("qualifier").stringValue().equals("EXACT"))
                .map(count -> count.required("value").longValue())
                .toList();
        assertThat(cores).containsExactly(23_750L, 1_152L, 7_340L);
        long sum = cores.stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isEqualTo(32_242);
        assertThat(body("publish-disclosure").at("/figures/0/count/value").longValue())
                .isEqualTo(sum);
        assertThat(body("release-dataset").at("/rows/0/count/value").longValue())
                .isEqualTo(sum);
    }

    @Test
    void theirTweetsAddUpToTheReleasesRows() {
        assertThat(suspensions()
                        .mapToLong(body -> body.at("/sets/0/posts/value").longValue())
                        .sum())
                .isEqualTo(348_608 + 3_434_792 + 36_948_524)
                .isEqualTo(body("release-dataset").at("/rows/1/count/value").longValue());
    }

    @Test
    void theAmplifiersAreApproximateAndHeldBack() {
        JsonNode amplifiers = suspensions().findFirst().orElseThrow().at("/sets/1");
        assertThat(amplifiers.at("/count/value").longValue()).isEqualTo(150_000);
        assertThat(amplifiers.at("/count/qualifier").stringValue()).isEqualTo("APPROXIMATE");
        assertThat(amplifiers.at("/count/asStated").stringValue()).isEqualTo("about 150,000");
        assertThat(body("release-dataset").at("/heldBack/0/role").stringValue()).isEqualTo("AMPLIFIER");
        assertThat(body("release-dataset").required("parts").valueStream())
                .noneMatch(part -> part.required("role").stringValue().equals("AMPLIFIER"));
    }

    @Test
    void theSpokespersonsNumbersAreLowerBoundsAndTheReportsAreNot() {
        JsonNode said = body("issue-official-response").at("/claims/5/figures/1/count");
        assertThat(said.required("value").longValue()).isEqualTo(25_000_000);
        assertThat(said.required("qualifier").stringValue()).isEqualTo("AT_LEAST");
        assertThat(body("correct-record").toString()).contains("25500000");
    }

    @Test
    void nothingIsFirstPartyAndEverySourceHasADateOfItsOwn() {
        for (CaseStep step : steps) {
            assertThat(step.body().required("basis").stringValue())
                    .as(step.idempotencyKey())
                    .isIn("REPORTED", "OBSERVED");
            assertThat(step.body().required("sources").valueStream())
                    .as(step.idempotencyKey())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(
                                    EventJson.read(source.toString().getBytes(UTF_8), Source.class)
                                            .publishedAt())
                            .isNotNull());
        }
    }

    @Test
    void theLabelsGiveNoVerdictAndTheNewsWordIsAClaimThatContradictsThem() {
        assertThat(bodies("label-post")).hasSize(2).allSatisfy(label -> {
            assertThat(label.at("/content/form").stringValue()).isEqualTo("FACT_CHECK_LINK");
            assertThat(label.required("content").has("verdict")).isFalse();
        });
        assertThat(bodies("link-records")
                        .filter(link -> link.required("relation").stringValue().equals("CONTRADICTS"))
                        .map(link -> link.required("from").stringValue()))
                .containsOnly("claim:demo-desk/news-unsubstantiated")
                .hasSize(2);
    }

    @Test
    void oneDemandIsAddressedToAClass() {
        assertThat(bodies("issue-official-response")
                        .flatMap(body -> body.path("demands").valueStream())
                        .filter(demand -> demand.has("addresseeClass")))
                .hasSize(1);
    }

    @Test
    void idsCarryNoAttribution() {
        String networks = suspensions()
                .map(body -> body.required("network").stringValue() + body.at("/decision/decisionId"))
                .collect(joining());
        assertThat(networks).doesNotContainIgnoringCase("china").doesNotContainIgnoringCase("cn");
    }

    @Test
    void placesToFillAreFilledWithWhatTheLogHolds() {
        ObjectNode correction = body("correct-record");
        ObjectNode wrong = body("publish-finding");
        ObjectNode filled = new Placeholders(Map.of("june-2020/11", 10L), position -> wrong).fill(correction);
        assertThat(filled.required("target").stringValue()).isEqualTo("event:10");
        assertThat(filled.toString()).doesNotContain("$");
        assertThat(filled.required("changes").valueStream())
                .extracting(change -> change.required("stood").stringValue())
                .allMatch(stood -> stood.matches("sha256:[0-9a-f]{64}"))
                .hasSameSizeAs(correction.required("changes").valueStream().toList());
    }

    private Stream<ObjectNode> suspensions() {
        return bodies("suspend-network");
    }

    private ObjectNode body(String command) {
        return bodies(command).findFirst().orElseThrow();
    }

    private Stream<ObjectNode> bodies(String command) {
        return steps.stream().filter(step -> step.command().equals(command)).map(CaseStep::body);
    }
}
