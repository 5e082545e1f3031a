package dev.acta.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.events.ActaEvent;
import dev.acta.events.json.EventJson;
import dev.acta.events.value.Basis;
import dev.acta.events.value.CorrectionKind;
import dev.acta.events.value.LinkRelation;
import dev.acta.events.value.Ref;
import dev.acta.query.personal.ItemRow;
import dev.acta.query.testing.InMemoryPast;
import dev.acta.query.testing.QueryApp;
import dev.acta.query.testing.TestLog;
import dev.acta.query.testing.TheCase;
import dev.acta.store.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineHttpTest {

    private static final int LABEL = 0;
    private static final int FINDING = 1;
    private static final int CORRECTION = 8;
    private static final int SECOND_CORRECTION = 11;
    private static final String REHEARSAL = "network:rehearsal/a";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<ActaEvent> history = List.of(
            TheCase.labelled(TheCase.POST, TheCase.AUTHOR, false),
            TheCase.found(),
            TheCase.suspended(),
            TheCase.disclosed(TheCase.NETWORK, Basis.REPORTED),
            TheCase.attributed(),
            TheCase.responded(TheCase.RESPONSE, List.of(Ref.parse(TheCase.NETWORK), Ref.parse(TheCase.POST))),
            TheCase.memo(),
            TheCase.linked(TheCase.RESPONSE, LinkRelation.IN_RESPONSE_TO, TheCase.NETWORK),
            TheCase.corrected(
                    FINDING,
                    CorrectionKind.SOURCE_ERROR,
                    "/institute",
                    "institute:aspi",
                    "institute:the-australia-institute",
                    LocalDate.of(2020, 6, 19)),
            TheCase.suspended(REHEARSAL, Basis.FIRST_PARTY, List.of()),
            TheCase.disclosed(REHEARSAL, Basis.FIRST_PARTY),
            TheCase.corrected(
                    FINDING,
                    CorrectionKind.RECORDING_ERROR,
                    "/title",
                    "Like a virus",
                    "Like a virus?",
                    LocalDate.of(2020, 6, 20)));

    private final TestDatabase database = TestDatabase.fresh();
    private final TestLog log = new TestLog(database);
    private final QueryApp app = QueryApp.start(database);

    @BeforeAll
    void record() {
        log.append(history);
        app.getAt(SECOND_CORRECTION, "/v1/timeline?limit=1");
    }

    @AfterAll
    void stop() {
        app.close();
        log.close();
        database.close();
    }

    @Test
    void whatIsRecordedIsAnEntry() {
        QueryApp.Got got = app.get("/v1/timeline?type=NetworkSuspended&subject=" + TheCase.NETWORK);

        assertThat(got.status()).as(got.body().toPrettyString()).isEqualTo(200);
        JsonNode entry = got.body().path("entries").path(0);
        assertThat(entry.path("title").stringValue())
                .isEqualTo(
                        "twitter terminated network 2020-06-a: 23,750 core accounts, about 150,000 amplifier accounts");
        assertThat(entry.path("lane").stringValue()).isEqualTo("platform-action");
        assertThat(entry.path("basis").stringValue()).isEqualTo("REPORTED");
        assertThat(entry.path("recorder").stringValue()).isEqualTo(TestLog.RECORDER);
        assertThat(entry.path("sources")).hasSize(1);
        assertThat(entry.path("occurrence").path("precision").stringValue()).isEqualTo("DAY");
        assertThat(entry.path("payload").path("measure").path("kind").stringValue())
                .isEqualTo("TERMINATED");
        assertThat(got.header("Acta-Position")).isEqualTo("" + SECOND_CORRECTION);
        assertThat(got.header("ETag")).isEqualTo("\"" + SECOND_CORRECTION + "\"");
    }

    @Test
    void everyAsOfEqualsTheFoldCutThere() {
        InMemoryPast past = new InMemoryPast();
        TimelineFold fold = new TimelineFold(new EventJson());
        Map<Long, String> bodies = new HashMap<>();
        for (int asOf = 0; asOf < history.size(); asOf++) {
            for (TimelineChange change : past.fold(history.get(asOf), fold)) {
                if (change instanceof EntryVersion version) {
                    bodies.put(version.position(), told(filled(version)));
                }
            }
            Map<Long, String> answered = new HashMap<>();
            app.get("/v1/timeline?asOf=" + asOf)
                    .body()
                    .path("entries")
                    .forEach(entry -> answered.put(entry.path("position").longValue(), told(entry.toString())));
            assertThat(answered).as("as of " + asOf).isEqualTo(bodies);
        }
    }

    private static String filled(EntryVersion version) {
        String body = version.body();
        for (ItemRow item : version.items()) {
            body = body.replace("{\"$item\":%d}".formatted(item.item()), item.value());
        }
        return body;
    }

    /** All but what comes from elsewhere: when it was recorded, and the relations. */
    private static String told(String body) {
        return ((ObjectNode) JSON.readTree(body))
                .without(List.of("recordedAt", "relations"))
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order=recorded | 0 1 2 3 4 5 6 7 8 9 10 11",
                "order=-recorded | 11 10 9 8 7 6 5 4 3 2 1 0",
                "order=occurred | 6 0 1 2 3 4 9 10 5 7 8 11",
                "order=-occurred | 11 8 7 5 10 9 4 3 2 1 0 6",
                "subject=network:twitter/2020-06-a | 2 3 4 5 7",
                "subject=post:twitter/1265255835124539392 | 0 5",
                "subject=account:twitter/25073877 | 0",
                "subject=event:1 | 1 8 11",
                "subject=network:twitter/2020-06-a&subject=network:rehearsal/a | 2 3 4 9 10 5 7",
                "subject=network:twitter/none | ''",
                "lane=government-reaction | 5",
                "lane=record-keeping&lane=research-finding | 6 1 7 8 11",
                "type=NetworkSuspended | 2 9",
                "basis=FIRST_PARTY | 9 10 7",
                "basis=OBSERVED | 0 5",
                "from=2020-06-12T07:00:00Z | 5 7 8 11",
                "from=2020-06-12T06:59:59Z&to=2020-06-12T07:00:00Z | 2 3 4 9 10 5 7",
                "to=2020-05-01T04:00:00Z | 6 2 9",
                "asOf=2 | 0 1 2",
            })
    void aTimelineHasWhatIsAskedForInOrder(String parameters, String positions) {
        QueryApp.Got got = app.get("/v1/timeline?" + parameters);

        assertThat(got.status()).as(got.body().toPrettyString()).isEqualTo(200);
        assertThat(positions(got)).isEqualTo(numbers(positions));
    }

    @Test
    void aCorrectedEntryReadsAsItWasBeforeAndCorrectedAfter() {
        JsonNode before = finding("asOf=" + (CORRECTION - 1));
        JsonNode after = finding("asOf=" + CORRECTION);

        assertThat(before.path("actor").stringValue()).isEqualTo("institute:aspi");
        assertThat(before.path("corrected").booleanValue()).isFalse();
        assertThat(after.path("actor").stringValue()).isEqualTo("institute:the-australia-institute");
        assertThat(after.path("corrected").booleanValue()).isTrue();
        assertThat(numbers(after.path("corrections"))).containsExactly((long) CORRECTION);
        assertThat(positions(app.get("/v1/timeline?subject=institute:aspi"))).isEmpty();
        assertThat(positions(app.get("/v1/timeline?subject=institute:aspi&asOf=7")))
                .containsExactly((long) FINDING);
    }

    private JsonNode finding(String parameters) {
        return app.get("/v1/timeline?type=FindingPublished&" + parameters)
                .body()
                .path("entries")
                .path(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The day of the label has not passed; then it has.
                "2020-05-27T06:59:59Z | 6",
                "2020-05-27T07:00:00Z | 6 0",
                // On 11 June, neither the disclosure's day has passed nor has anybody answered.
                "2020-06-11T23:00:00Z | 6 0",
                "2020-06-12T07:00:00Z | 6 0 2 3 4 9 10",
                "2020-06-12T16:00:00Z | 6 0 2 3 4 9 10 5",
                "2020-06-18T07:00:00Z | 6 0 1 2 3 4 9 10 5",
                // When the spokesperson spoke, that she did was not known.
                "response:demo-desk/mfa-2020-06-12 | 6 0 2 3 4 9 10",
                // To a platform its own acts are known from the act on; those of another of that day are not yet.
                "disclosure:rehearsal/2020-06 | 6 0 9 10",
            })
    void whatWasKnownIsWhatHadBeenPublished(String knownAt, String positions) {
        assertThat(positions(app.get("/v1/timeline?knownAt=" + knownAt))).isEqualTo(numbers(positions));
    }

    @Test
    void anErrorOfTheSourceWasWhatWasKnownUntilItsCorrectionWasPublished() {
        assertThat(finding("knownAt=2020-06-18T12:00:00Z").path("actor").stringValue())
                .isEqualTo("institute:aspi");
        assertThat(finding("knownAt=2020-06-19T14:00:00Z").path("actor").stringValue())
                .isEqualTo("institute:the-australia-institute");
        assertThat(finding("knownAt=2020-06-18T12:00:00Z&asOf=7").path("actor").stringValue())
                .isEqualTo("institute:aspi");
    }

    @Test
    void whatAnswersAndWhatIsAnsweredStandWithEachEntry() {
        JsonNode response = entry("subject=" + TheCase.RESPONSE + "&type=OfficialResponseIssued");
        JsonNode suspension = entry("subject=" + TheCase.NETWORK + "&type=NetworkSuspended");

        assertThat(said(response))
                .contains(
                        "ABOUT to network:twitter/2020-06-a [2] by 5 STRONGLY_DISAGREE",
                        "ABOUT to post:twitter/1265255835124539392 [0] by 5 STRONGLY_DISAGREE",
                        "CITES to finding:demo-desk/like-a-virus [1] by 5",
                        "CITES to document:demo-desk/memo [6] by 5",
                        "IN_RESPONSE_TO to network:twitter/2020-06-a [2] by 7");
        assertThat(said(suspension))
                .contains(
                        "ABOUT from response:demo-desk/mfa-2020-06-12 [5] by 5 STRONGLY_DISAGREE",
                        "TELLS_OF from disclosure:twitter/2020-06 [3] by 3",
                        "ATTRIBUTES from attribution:demo-desk/a [4] by 4",
                        "IN_RESPONSE_TO from response:demo-desk/mfa-2020-06-12 [5] by 7");
        assertThat(said(entry("subject=" + TheCase.NETWORK + "&type=NetworkSuspended&asOf=4")))
                .noneMatch(it -> it.contains("response:"));
        assertThat(said(entry("subject=" + TheCase.NETWORK + "&type=NetworkSuspended&knownAt=2020-06-12T07:00:00Z")))
                .noneMatch(it -> it.contains("response:"));
    }

    private JsonNode entry(String parameters) {
        return app.get("/v1/timeline?" + parameters).body().path("entries").path(0);
    }

    private static List<String> said(JsonNode entry) {
        List<String> said = new ArrayList<>();
        entry.path("relations")
                .forEach(it -> said.add("%s %s %s by %s %s"
                        .formatted(
                                it.path("relation").stringValue(),
                                it.has("to")
                                        ? "to " + it.path("to").stringValue()
                                        : "from " + it.path("from").stringValue(),
                                it.path("entries"),
                                it.path("statedBy"),
                                it.path("stance").stringValue(""))
                        .strip()));
        return said;
    }

    @Test
    void pagesAddUpToTheWholeWhileMoreIsRecorded() {
        for (String order : List.of("occurred", "-occurred", "recorded", "-recorded")) {
            String query = "/v1/timeline?subject=" + TheCase.NETWORK + "&order=" + order;
            List<Long> whole = positions(app.get(query));
            List<Long> paged = new ArrayList<>();
            QueryApp.Got page = app.get(query + "&limit=2");
            while (true) {
                paged.addAll(positions(page));
                long next = log.append(TheCase.linked(
                        "response:demo-desk/" + order.replace("-", "down-") + paged.size(),
                        LinkRelation.CITES,
                        "finding:demo-desk/other"));
                app.getAt(next, "/v1/timeline?limit=1");
                String link = page.header("Link");
                if (link.isEmpty()) {
                    break;
                }
                page = app.get(link.substring(1, link.indexOf('>')));
            }
            assertThat(paged).as(order).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subjekt=x | invalid-parameter | subjekt is not known here; known are subject, lane",
                "subject=network | invalid-parameter | subject must be a reference",
                "lane=platform | invalid-parameter | lane must be one of platform-action, government-reaction",
                "type=Unknown | invalid-parameter | type must be one of NetworkSuspended",
                "basis=first | invalid-parameter | basis must be one of FIRST_PARTY, OBSERVED, REPORTED",
                "from=2020-06-12 | invalid-parameter | from must be an instant with its offset",
                "from=2020-06-12T00:00:00Z&to=2020-06-12T00:00:00Z | invalid-parameter | to must be later than from",
                "asOf=1000000 | invalid-parameter | asOf must be a position on record",
                "asOf=-1 | invalid-parameter | asOf must be an instant",
                "asOf=2999-01-01T00:00:00Z | invalid-parameter | asOf must not lie in the future",
                "knownAt=response:x/none | invalid-parameter | knownAt must name an act on record",
                "knownAt=yesterday | invalid-parameter | knownAt must be a reference",
                "order=up | invalid-parameter | order must be one of occurred, -occurred, recorded, -recorded",
                "order=occurred&order=recorded | invalid-parameter | order must be given once",
                "limit=0 | invalid-parameter | limit must be a whole number from 1 to 1000",
                "limit=1001 | invalid-parameter | limit must be a whole number from 1 to 1000",
                "cursor=abc | invalid-cursor | cursor is not",
                "cursor=!! | invalid-cursor | cursor is not",
            })
    void whatIsWrongIsNamed(String parameters, String slug, String detail) {
        QueryApp.Got got = app.get("/v1/timeline?" + parameters);

        assertThat(got.status()).isEqualTo(400);
        assertThat(got.header("Content-Type")).startsWith("application/problem+json");
        assertThat(got.body().path("type").stringValue()).isEqualTo("https://acta.dev/problems/" + slug);
        assertThat(got.body().path("detail").stringValue()).startsWith(detail);
        assertThat(got.body().path("errors").path(0).path("parameter").stringValue())
                .isEqualTo(
                        parameters.substring(0, parameters.indexOf('=')).equals("from") && detail.startsWith("to")
                                ? "to"
                                : parameters.substring(0, parameters.indexOf('=')));
    }

    @Test
    void aCursorOfAnotherQueryOrAltered_isRefused() {
        String cursor = app.get("/v1/timeline?limit=1").body().path("next").stringValue();
        String altered = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

        assertThat(app.get("/v1/timeline?limit=5&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(app.get("/v1/timeline?order=recorded&cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(app.get("/v1/timeline?cursor=" + altered).status()).isEqualTo(400);
    }

    @Test
    void aPositionThatIsNotThereYetIsWaitedForAndThenRefused() {
        QueryApp.Got got = app.get("/v1/timeline", "Acta-Min-Position", "1000000");

        assertThat(got.status()).isEqualTo(503);
        assertThat(got.body().path("type").stringValue()).endsWith("/behind-min-position");
        assertThat(got.header("Retry-After")).isEqualTo("1");
        assertThat(app.get("/v1/timeline", "Acta-Min-Position", "many").status())
                .isEqualTo(400);
    }

    @Test
    void anInstantIsResolvedToAPositionThatTheAnswerNames() {
        QueryApp.Got got = app.get("/v1/timeline?asOf=2020-01-01T00:00:00Z");

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body().path("position").longValue()).isEqualTo(-1);
        assertThat(got.body().path("entries")).isEmpty();
    }

    @Test
    void anInstantThatIsNotSettledYetIsToBeAskedForLater() {
        // Nothing on record is later, so something on its way could still be earlier.
        QueryApp.Got got = app.get("/v1/timeline?asOf=" + Instant.now());

        assertThat(got.status()).isEqualTo(503);
        assertThat(got.body().path("type").stringValue()).endsWith("/instant-not-settled");
        assertThat(got.header("Retry-After")).isEqualTo("10");
    }

    @Test
    void onlyJsonIsToBeHadSoFar() {
        QueryApp.Got got = app.get("/v1/timeline", "Accept", "text/csv");

        assertThat(got.status()).isEqualTo(406);
        assertThat(got.body().path("type").stringValue()).endsWith("/not-acceptable");
        assertThat(app.get("/v1/timeline?limit=1", "Accept", "text/html, */*;q=0.1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anEventReadsAsRecorded() {
        QueryApp.Got got = app.get("/v1/events/" + LABEL);

        assertThat(got.status()).as(got.body().toPrettyString()).isEqualTo(200);
        assertThat(got.body().path("type").stringValue()).isEqualTo("PostLabelled");
        assertThat(got.body().path("stream").stringValue()).startsWith("post:~");
        assertThat(got.body().path("metadata").path("clientId").stringValue()).isEqualTo(TestLog.RECORDER);
        assertThat(got.body().path("payload").path("post").path("$item").intValue())
                .isZero();
        assertThat(got.body().path("items").path(0).stringValue()).isEqualTo(TheCase.POST);
        assertThat(got.body().path("leaf").stringValue()).startsWith("{\"eventId\":");
        assertThat(got.body().path("leafHash").stringValue()).hasSize(64);
        assertThat(app.get("/v1/events/" + FINDING)
                        .body()
                        .path("payload")
                        .path("institute")
                        .stringValue())
                .isEqualTo("institute:aspi");
        assertThat(app.get("/v1/events/1000000").status()).isEqualTo(404);
        assertThat(app.get("/v1/events/first").status()).isEqualTo(400);
    }

    private static List<Long> positions(QueryApp.Got got) {
        List<Long> positions = new ArrayList<>();
        got.body().path("entries").forEach(entry -> {
            long position = entry.path("position").longValue();
            if (position <= SECOND_CORRECTION) {
                positions.add(position);
            }
        });
        return positions;
    }

    private static List<Long> numbers(JsonNode array) {
        return LongStream.range(0, array.size())
                .mapToObj(i -> array.path((int) i).longValue())
                .toList();
    }

    private static List<Long> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(" ", -1)).stream().map(Long::valueOf).toList();
    }
}
