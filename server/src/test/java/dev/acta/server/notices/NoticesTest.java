package dev.acta.server.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class NoticesTest {
    private final List<ObjectNode> orders = GovernmentNotices.lines("desk")
            .filter(line -> line.path("command").stringValue().equals("record-order"))
            .toList();

    @Test
    void eachRowIsOneOrderAndHasItsOwnId() {
        assertThat(orders).hasSize(116);
        assertThat(GovernmentNotices.all()).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotCertainIsNoAuthority() {
        Map<String, Long> doubtful = orders.stream()
                .map(line -> line.path("body"))
                .filter(body -> body.path("authority").stringValue().startsWith("government:"))
                .collect(Collectors.groupingBy(
                        body -> body.path("authorityAsStated").stringValue(), Collectors.counting()));

        assertThat(doubtful).isEqualTo(Map.of("fast-die", 1L, "programthink-zhao", 1L, "BNIA", 2L));
    }

    @Test
    void fiveSpellingsAreOneAuthority() {
        assertThat(orders.stream()
                        .filter(line -> line.at("/body/authority").stringValue().equals("authority:RU/roskomnadzor"))
                        .map(line -> line.at("/body/authorityAsStated").stringValue())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "roskomnadzor", "Roskomnadzor", "roscomnadzor", "Rozkomnadzor", "Roskomnnadzor");
    }

    @Test
    void nothingIsSaidOfTheKindOrOfWhatWasNotCounted() {
        assertThat(orders)
                .allSatisfy(
                        line -> assertThat(line.at("/body/kind").stringValue()).isEqualTo("NOT_KNOWN"));
        assertThat(orders.stream().filter(line -> !line.path("body").has("figures")))
                .hasSize(7);
    }
}
