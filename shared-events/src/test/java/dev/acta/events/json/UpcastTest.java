package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.events.DatasetShared;
import dev.acta.events.PlatformExamples;
import dev.acta.events.PostLabelled;
import dev.acta.events.value.Change;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.LabelContent;
import dev.acta.events.value.LabelForm;
import dev.acta.events.value.LabelVerdict;
import dev.acta.events.value.LinkedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UpcastTest {
    private static final List<byte @Nullable []> ITEMS = List.of(
            "\"post:twitter/1265001\"".getBytes(StandardCharsets.UTF_8),
            "\"account:twitter/265001\"".getBytes(StandardCharsets.UTF_8));

    private final EventJson current = new EventJson();
    private final EventJson today = new EventJson(new Vocabulary(
            List.of(new EventType("DatasetGiven", 2, DatasetShared.class, Set.of(), List.of(UpcastTest::toSecond)))));

    @Test
    void anOldRevisionIsReadThroughItsUpcastsWhateverTheClassIsCalledToday() {
        EncodedJson now = today.encode(PlatformExamples.datasetShared());
        ObjectNode first = today.tree(now.payload());
        first.set("to", first.remove("recipients"));

        assertThat(now.type()).isEqualTo("DatasetGiven");
        assertThat(now.revision()).isEqualTo(2);
        assertThat(today.decode("DatasetGiven", 1, EventJson.strictMapper().writeValueAsBytes(first), List.of()))
                .isEqualTo(PlatformExamples.datasetShared());
        assertThat(first.has("to")).isTrue();
    }

    @Test
    void aRevisionWithoutAWayToItIsRefused() {
        assertThatThrownBy(() -> new EventType("DatasetGiven", 3, DatasetShared.class, Set.of(), List.of()))
                .hasMessageContaining("upcast");
    }

    @Test
    void aLabelOfTheFirstRevisionReadsLikeOneOfTheSecond() {
        assertThat(current.decode("PostLabelled", 1, first(), ITEMS)).isEqualTo(PlatformExamples.postLabelled());
        assertThat(current.current("PostLabelled", 1, first()))
                .isEqualTo(current.tree(
                        current.encode(PlatformExamples.postLabelled()).payload()));
    }

    @Test
    void anUpcastLeavesWhatItIsGivenAsItIs() {
        ObjectNode first = first();

        new PostLabelledTo2().apply(first);

        assertThat(first).isEqualTo(first());
    }

    @Test
    void aCorrectionPointsIntoTheRevisionThatIsStored() {
        List<Change> changes = List.of(
                change("/text", "\"Get the facts about mail-in ballots\"", "\"Get the facts\""),
                change("/verdict", "null", "\"DISPUTED\""),
                change("/linkedPage/title", "\"Facts about mail-in ballots\"", "null"));

        ObjectNode corrected = ((CorrectedPayload.Applied) current.correct("PostLabelled", first(), changes)).payload();
        PostLabelled reads = (PostLabelled) current.decode("PostLabelled", 1, corrected, ITEMS);

        assertThat(corrected.path("text").stringValue()).isEqualTo("Get the facts");
        assertThat(reads.content())
                .isEqualTo(new LabelContent(
                        LabelForm.FACT_CHECK_LINK,
                        LabelVerdict.DISPUTED,
                        "Get the facts",
                        new LinkedPage("https://example.org/ballots", null, null),
                        "en"));
        assertThat(current.correct("PostLabelled", first(), List.of(change("/content/text", "null", "1"))))
                .isInstanceOf(CorrectedPayload.Refused.class);
    }

    private ObjectNode first() {
        try {
            return current.tree(Files.readString(Path.of("src/test/resources/golden/PostLabelled.1.json"))
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Change change(String pointer, String stood, String should) {
        return new Change(pointer, Commitment.of(parse(stood)), parse(should));
    }

    private static JsonNode parse(String json) {
        return EventJson.strictMapper().readTree(json);
    }

    private static ObjectNode toSecond(ObjectNode payload) {
        payload.set("recipients", payload.remove("to"));
        return payload;
    }
}
