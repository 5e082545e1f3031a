package dev.acta.events.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.ActaEvent;
import dev.acta.events.Examples;
import dev.acta.events.FindingPublished;
import dev.acta.events.json.CorrectedPayload.Applied;
import dev.acta.events.json.CorrectedPayload.Reason;
import dev.acta.events.json.CorrectedPayload.Refused;
import dev.acta.events.value.Change;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CorrectedPayloadTest {
    private static final String NOTHING = "null";

    private final EventJson json = new EventJson();
    private final ObjectNode finding = tree(Examples.findingPublished());

    @Test
    void aCorrectionIsReadWholeAndTheStoredPayloadStaysAsItIs() {
        ObjectNode before = finding.deepCopy();

        CorrectedPayload corrected = json.correct(
                "FindingPublished", finding, Examples.recordCorrected().changes());

        assertThat(finding).isEqualTo(before);
        FindingPublished reads = (FindingPublished) json.decode("FindingPublished", 1, applied(corrected), List.of());
        assertThat(reads.institute()).isEqualTo(Ref.parse("institute:the-australia-institute"));
        assertThat(reads.actor()).isEqualTo(reads.institute());
        assertThat(reads.about()).isEmpty();
        assertThat(reads.title()).isEqualTo("Like a virus");
    }

    @Test
    void deepMembersAreExchangedAndAbsentFieldsPutIn() {
        CorrectedPayload corrected = correct(
                finding,
                change("/figures/1/count/upTo", "30", "31"),
                change("/asStated", NOTHING, "\"about thirty\""),
                change("/funding", "\"none declared\"", NOTHING));

        ObjectNode reads = applied(corrected);
        assertThat(reads.at("/figures/1/count/upTo").intValue()).isEqualTo(31);
        assertThat(reads.path("asStated").stringValue()).isEqualTo("about thirty");
        assertThat(reads.has("funding")).isFalse();
    }

    @Test
    void whereSomethingElseStandsNothingIsChanged() {
        Refused refused = (Refused) correct(
                finding,
                change("/title", "\"Like a virus\"", "\"x\""),
                change("/institute", "\"institute:sio\"", "\"institute:x\""));

        assertThat(refused.reason()).isEqualTo(Reason.STOOD_DIFFERS);
        assertThat(refused.change()).isEqualTo(1);
        assertThat(refused.pointer()).isEqualTo("/institute");
        assertThat(refused.message()).contains(Commitment.of(parse("\"institute:aspi\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /nowhere/at/all     | null             | 1                    | NO_SUCH_POINTER
                    /title/x            | null             | 1                    | NO_SUCH_POINTER
                    /figures/2          | null             | 1                    | NO_SUCH_POINTER
                    /figures/-          | null             | 1                    | NO_SUCH_POINTER
                    /figures/x          | null             | 1                    | NO_SUCH_POINTER
                    /authors/0          | "A. Researcher"  | null                 | NO_SUCH_POINTER
                    /finding            | null             | "finding:demo-desk/2" | FIXED_FIELD
                    /finding/x          | null             | 1                    | FIXED_FIELD
                    /about/0            | "network:twitter/2020-06-a" | "post:twitter/1" | PERSONAL
                    /about              | null             | ["account:twitter/1"] | PERSONAL
                    /about              | null             | [{"$item":0}]        | PERSONAL
                    /about              | null             | {"$items":[0,1]}     | PERSONAL
                    """)
    void whatCannotBeCorrectedIsNamed(String pointer, String stood, String should, Reason reason) {
        CorrectedPayload corrected = json.correct("FindingPublished", finding, List.of(change(pointer, stood, should)));
        assertThat(corrected).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.pointer()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest
    @CsvSource({"/about", "/about/1", "/about/1/about", "/about/1/about/$item"})
    void whatIsPersonalIsNotCorrected(String pointer) {
        ObjectNode response = tree(Examples.officialResponseIssued());
        assertThat(correct(response, change(pointer, NOTHING, "[]")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.PERSONAL));
    }

    @Test
    void whatStandsBesidePersonalDataCanBeCorrected() {
        ObjectNode response = tree(Examples.officialResponseIssued());
        ObjectNode reads =
                applied(correct(response, change("/about/0/stance", "\"STRONGLY_DISAGREE\"", "\"DISAGREE\"")));
        assertThat(reads.at("/about/0/stance").stringValue()).isEqualTo("DISAGREE");
    }

    private static CorrectedPayload correct(ObjectNode payload, Change... changes) {
        return CorrectedPayload.apply(payload, List.of(changes), Set.of());
    }

    private static ObjectNode applied(CorrectedPayload corrected) {
        assertThat(corrected).isInstanceOf(Applied.class);
        return ((Applied) corrected).payload();
    }

    private static Change change(String pointer, String stood, String should) {
        return new Change(pointer, Commitment.of(parse(stood)), parse(should));
    }

    private static JsonNode parse(String text) {
        return EventJson.strictMapper().readTree(text);
    }

    private ObjectNode tree(ActaEvent event) {
        return json.tree(json.encode(event).payload());
    }
}
