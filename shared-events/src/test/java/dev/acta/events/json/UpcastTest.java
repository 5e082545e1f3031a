package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.events.DatasetShared;
import dev.acta.events.PlatformExamples;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UpcastTest {
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

    private static ObjectNode toSecond(ObjectNode payload) {
        payload.set("recipients", payload.remove("to"));
        return payload;
    }
}
