package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.value.Ref;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OrderItemsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Ref ORDER = Ref.parse("order:desk/1");

    @Test
    void whatHasNoAnswerIsNotSaidToBeUnanswered() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1", "territories": ["DE"]}, {"id": "2"}]}]}""");

        assertThat(items.toString())
                .isEqualTo("[{\"item\":\"1\",\"territory\":\"DE\",\"reads\":\"no answer on record\"},"
                        + "{\"item\":\"2\",\"reads\":\"no answer on record\"}]");
    }

    @Test
    void theLastAnswerIsTheOneThatHappenedLast() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1"}]}],
                 "answers": [
                   {"position": 2, "occurrence": {"from": "2024-03-09T00:00:00.000000Z"},
                    "answers": [{"item": "1", "answer": "COMPLIED", "challenged": false}]},
                   {"position": 3, "occurrence": {"from": "2024-03-08T00:00:00.000000Z"},
                    "answers": [{"item": "1", "answer": "REFUSED", "challenged": true}]}]}""");

        assertThat(items.at("/0/answer/answer").stringValue()).isEqualTo("COMPLIED");
        assertThat(items.at("/0/answer/position").intValue()).isEqualTo(2);
        assertThat(items.at("/0/challenged").booleanValue())
                .as("a challenge stands beside any answer")
                .isTrue();
    }

    @Test
    void anAnswerForAllTerritoriesIsOneForEach() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1", "territories": ["DE", "AT"]}]}],
                 "answers": [{"position": 2, "answers": [{"item": "1", "answer": "COMPLIED", "challenged": false}]}]}""");

        assertThat(items)
                .hasSize(2)
                .allSatisfy(item ->
                        assertThat(item.at("/answer/answer").stringValue()).isEqualTo("COMPLIED"));
    }

    @Test
    void whereNoTerritoryIsNamedEachThatIsAnsweredHasItsLine() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1"}]}],
                 "answers": [{"position": 2,
                   "answers": [{"item": "1", "territory": "FR", "answer": "REFUSED", "challenged": false}]}]}""");

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/reads").stringValue()).isEqualTo("no answer on record");
        assertThat(items.at("/1/territory").stringValue()).isEqualTo("FR");
    }

    @Test
    void aRulingReachesWhatItNames() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1", "territories": ["DE", "AT"]}, {"id": "2"}]}],
                 "rulings": [
                   {"position": 2, "ruling": "STAY", "over": [{"order": "order:desk/1"}]},
                   {"position": 3, "ruling": "ANNULLED",
                    "over": [{"order": "order:desk/1", "items": ["1"], "territories": ["AT"]}, {"order": "order:desk/9"}]}]}""");

        assertThat(items.at("/0/ruling/ruling").stringValue()).isEqualTo("STAY");
        assertThat(items.at("/1/ruling/ruling").stringValue()).isEqualTo("ANNULLED");
        assertThat(items.at("/2/ruling/ruling").stringValue()).isEqualTo("STAY");
    }

    @Test
    void anAmendmentSaysWhatTheItemsAreAndAWithdrawalIsShown() {
        JsonNode items = standing("""
                {"orders": [{"position": 1, "items": [{"id": "1"}, {"id": "2"}]}],
                 "amendments": [{"position": 2, "items": [{"id": "2"}, {"id": "3"}]}],
                 "withdrawals": [{"position": 3, "items": ["3"]}]}""");

        assertThat(items).extracting(item -> item.path("item").stringValue()).containsExactly("2", "3");
        assertThat(items.at("/0").has("withdrawn")).isFalse();
        assertThat(items.at("/1/withdrawn/position").intValue()).isEqualTo(3);
    }

    private static JsonNode standing(String state) {
        return new OrderItems(ORDER, (ObjectNode) JSON.readTree(state)).standing();
    }
}
