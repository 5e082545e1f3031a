package dev.acta.server.legal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.server.testing.RunningActa;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An order for two territories: partly complied with, challenged, stayed, annulled. */
class OrderTest {
    private static final String ORDER = "/v1/orders/desk/7-2024";
    private static final String SOURCES = "\"sources\": [{\"title\": \"The file of the order\"}]";

    @Test
    void showsByTerritoryWhatWasAnsweredAndRuled(@TempDir Path folder) {
        try (RunningActa acta = RunningActa.in(folder.resolve("data"))) {
            long ordered = acta.desk("record-order", """
                    {"order": "order:desk/7-2024", "kind": "ACT", "authority": "authority:DE/regulator",
                     "legalBasis": {"article": "DSA Art. 9", "jurisdiction": "EU"}, "addressee": "platform:rehearsal",
                     "items": [{"id": "1", "concerns": ["network:rehearsal/spring"], "territories": ["DE", "AT"]}],
                     %s, "basis": "OBSERVED", %s}
                    """.formatted(on("2024-03-04"), SOURCES))
                    .position();
            assertThat(standing(acta, ordered)).containsExactly("DE no answer on record", "AT no answer on record");

            long answered =
                    acta.desk("answer-order", """
                    {"order": "order:desk/7-2024", "addressee": "platform:rehearsal",
                     "answers": [{"item": "1", "territory": "DE", "answer": "COMPLIED", "challenged": true},
                                 {"item": "1", "territory": "AT", "answer": "PARTLY", "challenged": true}],
                     %s, "basis": "FIRST_PARTY"}
                    """.formatted(on("2024-03-06"))).position();
            assertThat(standing(acta, answered)).containsExactly("DE COMPLIED challenged", "AT PARTLY challenged");

            long opened = acta.desk("open-proceeding", """
                    {"proceeding": "proceeding:desk/6-K-7", "forum": "authority:DE/court", "openedBy": "platform:rehearsal",
                     "respondent": "authority:DE/regulator", "over": [{"order": "order:desk/7-2024"}],
                     %s, "basis": "FIRST_PARTY"}
                    """.formatted(on("2024-03-11")))
                    .position();
            long stayed = rule(acta, "STAY", "[]", "2024-03-20");
            assertThat(standing(acta, stayed))
                    .containsExactly("DE COMPLIED challenged STAY", "AT PARTLY challenged STAY");

            long annulled = rule(acta, "ANNULLED", "[\"AT\"]", "2024-09-02");
            assertThat(standing(acta, annulled))
                    .containsExactly("DE COMPLIED challenged STAY", "AT PARTLY challenged ANNULLED");
            assertThat(standing(acta, answered, "?asOf=" + answered))
                    .containsExactly("DE COMPLIED challenged", "AT PARTLY challenged");
            assertOnTimeline(acta, annulled);
            JsonNode proceeding = acta.get("/v1/proceedings/desk/6-K-7", annulled);
            assertThat(proceeding.at("/proceedings/0/position").longValue()).isEqualTo(opened);
            assertThat(proceeding.path("rulings")).hasSize(2);
        }
    }

    private static long rule(RunningActa acta, String ruling, String territories, String day) {
        return acta.desk("record-ruling", """
                {"proceeding": "proceeding:desk/6-K-7", "forum": "authority:DE/court", "parties": ["platform:rehearsal"],
                 "ruling": "%s", "over": [{"order": "order:desk/7-2024", "items": ["1"], "territories": %s}],
                 %s, "basis": "OBSERVED", %s}
                """.formatted(ruling, territories, on(day), SOURCES))
                .position();
    }

    private static void assertOnTimeline(RunningActa acta, long last) {
        assertThat(types(acta, "jurisdiction=AT", last))
                .containsExactly("OrderRecorded", "OrderAnswered", "RulingRecorded");
        assertThat(types(acta, "jurisdiction=EU", last)).containsExactly("OrderRecorded");
        assertThat(types(acta, "lane=legal-process", last)).hasSize(5);
        JsonNode relations = acta.get("/v1/timeline?type=OrderRecorded", last).at("/entries/0/relations");
        assertThat(relations)
                .extracting(relation -> relation.path("relation").stringValue())
                .contains("CONCERNS", "ANSWERS", "DISPUTES", "STAYS", "ANNULS");
    }

    private static List<String> types(RunningActa acta, String query, long last) {
        return stream(acta.get("/v1/timeline?" + query, last).path("entries"))
                .map(entry -> entry.path("type").stringValue())
                .toList();
    }

    private static List<String> standing(RunningActa acta, long position) {
        return standing(acta, position, "");
    }

    private static List<String> standing(RunningActa acta, long position, String query) {
        return stream(acta.get(ORDER + query, position).path("items"))
                .map(OrderTest::line)
                .toList();
    }

    private static String line(JsonNode item) {
        return "%s %s%s %s"
                .formatted(
                        item.path("territory").stringValue(),
                        item.path("reads").stringValue(item.at("/answer/answer").stringValue("")),
                        item.path("challenged").booleanValue(false) ? " challenged" : "",
                        item.at("/ruling/ruling").stringValue(""))
                .strip();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String on(String day) {
        return "\"occurrence\": {\"from\": \"%1$sT10:00:00Z\", \"to\": \"%1$sT10:00:01Z\", \"precision\": \"SECOND\"}"
                .formatted(day);
    }
}
