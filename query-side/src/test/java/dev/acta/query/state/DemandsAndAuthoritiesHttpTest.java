package dev.acta.query.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.ActaEvent;
import dev.acta.events.AuthorityRegistered;
import dev.acta.events.DemandAnswered;
import dev.acta.events.OfficialResponseIssued;
import dev.acta.events.OutcomeObserved;
import dev.acta.events.value.AnswerKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.CodedResponse;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.Demand;
import dev.acta.events.value.DemandOutcome;
import dev.acta.events.value.Name;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ResponseType;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandsAndAuthoritiesHttpTest {
    private static final Ref RESPONSE = Ref.parse("response:demo-desk/r");
    private static final Ref ANSWERED = Ref.parse("demand:demo-desk/answered");
    private static final Ref OPEN = Ref.parse("demand:demo-desk/open");
    private static final Ref PLATFORM = Ref.parse("platform:twitter");
    private static final Occurrence DAY = Occurrence.on(LocalDate.of(2020, 6, 12), TheCase.SHANGHAI);

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);

    @BeforeAll
    void record() {
        log.append(
                registered(), // 0
                responded(), // 1
                new DemandAnswered(
                        RESPONSE,
                        ANSWERED,
                        PLATFORM,
                        AnswerKind.REFUSED,
                        null,
                        DAY,
                        Basis.FIRST_PARTY,
                        List.of(),
                        null), // 2
                new OutcomeObserved(
                        RESPONSE,
                        ANSWERED,
                        Ref.parse("org:demo-desk"),
                        DemandOutcome.NOT_MET,
                        null,
                        DAY,
                        Basis.FIRST_PARTY,
                        List.of(),
                        null), // 3
                TheCase.corrected(
                        0,
                        CorrectionKind.RECORDING_ERROR,
                        "/name/text",
                        "Roskomnadsor",
                        "Roskomnadzor",
                        LocalDate.of(2020, 6, 19))); // 4
        app.getAt(4, "/v1/timeline?limit=1");
        app.getAt(4, "/v1/erasures");
    }

    private static ActaEvent registered() {
        return new AuthorityRegistered(
                Ref.parse("authority:RU/roskomnadzor"),
                new Name("Roskomnadsor", null),
                List.of(new Name("Роскомнадзор", "ru")),
                Occurrence.unknown(),
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    private static ActaEvent responded() {
        return new OfficialResponseIssued(
                RESPONSE,
                Ref.parse("government:CN"),
                "a ministry",
                null,
                List.of(CodedResponse.stated(ResponseType.DEMAND)),
                List.of(),
                List.of(),
                List.of(
                        new Demand(ANSWERED, PLATFORM, null, "close the accounts", List.of()),
                        new Demand(OPEN, null, "other platforms", "act likewise", List.of())),
                List.of(),
                null,
                null,
                null,
                null,
                DAY,
                Basis.FIRST_PARTY,
                List.of(),
                null);
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void whatNobodyAnsweredReadsNoAnswerOnRecord() {
        JsonNode open = app.get("/v1/demands/demo-desk/open").body();
        assertThat(open.path("asked")).hasSize(1);
        assertThat(open.path("reads").stringValue()).isEqualTo("no answer on record");
        assertThat(app.get("/v1/demands/demo-desk/answered?asOf=1")
                        .body()
                        .path("reads")
                        .stringValue())
                .isEqualTo("no answer on record");
    }

    @Test
    void whatTheAddresseeSaysAndWhatIsSeenStandApart() {
        JsonNode answered = app.get("/v1/demands/demo-desk/answered").body();
        assertThat(answered.at("/answers/0/answer").stringValue()).isEqualTo("REFUSED");
        assertThat(answered.at("/outcomes/0/outcome").stringValue()).isEqualTo("NOT_MET");
        assertThat(answered.has("reads")).isFalse();
    }

    @Test
    void anAuthorityIsFoundByAnyOfItsNamesAsTheyReadThen() {
        assertThat(named("роскомнадзор", "")).containsExactly("authority:RU/roskomnadzor");
        assertThat(named("ROSKOMNADZOR", "")).containsExactly("authority:RU/roskomnadzor");
        assertThat(named("Roskomnadsor", "")).isEmpty();
        assertThat(named("Roskomnadsor", "&asOf=3")).containsExactly("authority:RU/roskomnadzor");
        assertThat(app.get("/v1/authorities").status()).isEqualTo(400);
        assertThat(app.get("/v1/authorities/RU/roskomnadzor")
                        .body()
                        .at("/registrations/0/name/text")
                        .stringValue())
                .isEqualTo("Roskomnadzor");
    }

    private List<String> named(String name, String further) {
        return app.get("/v1/authorities?alias=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + further)
                .body()
                .path("authorities")
                .valueStream()
                .map(authority -> authority.path("authority").stringValue())
                .toList();
    }

    @Test
    void entriesAreFoundByTheJurisdictionsThatTheyShow() {
        assertThat(positions("jurisdiction=CN")).containsExactly(1L);
        assertThat(positions("jurisdiction=RU&jurisdiction=CN")).containsExactlyInAnyOrder(0L, 1L);
        assertThat(positions("jurisdiction=RU&subject=" + OPEN)).isEmpty();
        assertThat(positions("jurisdiction=CN&subject=" + OPEN)).containsExactly(1L);
        assertThat(app.get("/v1/timeline?jurisdiction=cn").status()).isEqualTo(400);
    }

    private List<Long> positions(String query) {
        return app.get("/v1/timeline?" + query)
                .body()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("position").longValue())
                .toList();
    }
}
