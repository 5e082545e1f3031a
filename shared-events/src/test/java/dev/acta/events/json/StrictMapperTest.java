package dev.acta.events.json;

import static dev.acta.events.json.JsonProblem.Kind.INVALID_VALUE;
import static dev.acta.events.json.JsonProblem.Kind.MALFORMED_JSON;
import static dev.acta.events.json.JsonProblem.Kind.MISSING_FIELD;
import static dev.acta.events.json.JsonProblem.Kind.UNKNOWN_FIELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.acta.events.value.Change;
import dev.acta.events.value.Count;
import dev.acta.events.value.Ground;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictMapperTest {
    /** A body with one component of every sort. */
    record Body(
            Ref network,
            Role role,
            int chunk,
            boolean published,
            List<Count> counts,
            @Nullable String note,
            @Nullable Personal<Ref> author,
            @Nullable Occurrence occurrence,
            @Nullable Ground ground,
            @Nullable LocalDate day,
            @Nullable Integer pages,
            @Nullable PersonalItems<RosterAccount> accounts) {}

    private static final String LEAST = "\"network\":\"network:x/1\",\"role\":\"CORE\",\"chunk\":0,\"published\":true";

    private final JsonMapper mapper = EventJson.strictMapper();

    @Test
    void whatIsOptionalMayBeLeftOutOrNull() {
        Body least = mapper.readValue("{" + LEAST + "}", Body.class);
        assertThat(least.counts()).isEmpty();
        assertThat(least.note()).isNull();
        assertThat(mapper.readValue("{" + LEAST + ",\"note\":null,\"counts\":null,\"author\":null}", Body.class))
                .isEqualTo(least);
    }

    @Test
    void personalValuesStandInTheOpen() {
        String text = "{" + LEAST + ",\"author\":\"account:x/a/b\",\"accounts\":[{\"id\":\"7\",\"scheme\":\"PLAIN\"}]}";
        Body body = mapper.readValue(text, Body.class);
        assertThat(body.author()).isEqualTo(Personal.of(Ref.parse("account:x/a/b")));
        assertThat(mapper.writeValueAsString(body)).isEqualTo(text);
        assertThat(mapper.writeValueAsString(new Personal.Erased<>())).isEqualTo("{\"erased\":true}");
    }

    @Test
    void aTimeIsReadWithItsOffsetAndWrittenInUtcWithMicroseconds() {
        Body body = mapper.readValue(
                "{" + LEAST + ",\"occurrence\":{\"from\":\"2020-06-12T08:05:00.5+08:00\",\"precision\":\"SECOND\"}}",
                Body.class);
        assertThat(mapper.writeValueAsString(body)).contains("\"from\":\"2020-06-12T00:05:00.500000Z\"");
    }

    @Test
    void aValueThatIsJsonItselfMayBeNullButNotMissing() {
        String stood = "\"stood\":\"sha256:" + "0".repeat(64) + "\"";
        assertThat(mapper.readValue("{\"pointer\":\"/a\"," + stood + ",\"should\":null}", Change.class)
                        .should()
                        .isNull())
                .isTrue();
        assertThat(problem("{\"pointer\":\"/a\"," + stood + "}", Change.class))
                .isEqualTo(new JsonProblem(MISSING_FIELD, "/should", "must be given"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "role", "chunk", "published"})
    void whatIsRequiredMustBeGivenAndNotBeNull(String field) {
        String without = "{" + LEAST.replace("\"" + field + "\":", "\"note\":") + "}";
        assertThat(problem(without.replaceFirst("\"note\":[^,}]+", "\"note\":\"n\"")))
                .isEqualTo(new JsonProblem(MISSING_FIELD, "/" + field, "must be given"));

        String withNull = ("{" + LEAST + "}").replaceFirst("\"" + field + "\":[^,}]+", "\"" + field + "\":null");
        assertThat(problem(withNull))
                .isEqualTo(new JsonProblem(MISSING_FIELD, "/" + field, "must be given and must not be null"));
    }

    @Test
    void whatIsMissingDeepInsideIsPointedAt() {
        assertThat(problem("{" + LEAST + ",\"counts\":[{\"value\":1,\"qualifier\":\"EXACT\"},{\"value\":1}]}"))
                .isEqualTo(new JsonProblem(MISSING_FIELD, "/counts/1/qualifier", "must be given"));
        assertThat(problem("{" + LEAST + ",\"ground\":{\"law\":\"x\"}}"))
                .isEqualTo(new JsonProblem(
                        MISSING_FIELD,
                        "/ground/kind",
                        "must be one of ILLEGAL_CONTENT, INCOMPATIBLE_CONTENT, NOT_STATED, NOT_KNOWN, NOT_REQUIRED"));
        assertThat(problem("{" + LEAST + ",\"counts\":[null]}").kind()).isEqualTo(MISSING_FIELD);
    }

    @Test
    void anUnknownFieldIsRefusedWithThoseThatAreKnown() {
        assertThat(problem("{" + LEAST + ",\"netwrok\":1}"))
                .isEqualTo(new JsonProblem(
                        UNKNOWN_FIELD,
                        "/netwrok",
                        "is not known here; known are network, role, chunk, published, counts, note, author, occurrence,"
                                + " ground, day, pages, accounts"));
        assertThat(problem("{" + LEAST + ",\"ground\":{\"kind\":\"NOT_STATED\",\"law\":\"x\"}}")
                        .pointer())
                .isEqualTo("/ground/law");
        assertThat(problem("{" + LEAST + ",\"ground\":{\"kind\":\"NOT_STATED\",\"law\":\"x\"}}")
                        .kind())
                .isEqualTo(UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "role":"core"          | /role      | must be one of CORE, AMPLIFIER, COMPROMISED
                    "role":""              | /role      | must be one of CORE, AMPLIFIER, COMPROMISED
                    "role":0               | /role      | must be one of CORE, AMPLIFIER, COMPROMISED
                    "role":[]              | /role      | must be one of CORE, AMPLIFIER, COMPROMISED
                    "chunk":"1"            | /chunk     | must be a whole number
                    "chunk":1.0            | /chunk     | must be a whole number
                    "chunk":true           | /chunk     | must be a whole number
                    "chunk":""             | /chunk     | must be a whole number
                    "chunk":2147483648     | /chunk     | must be a whole number that is not so large
                    "pages":"1"            | /pages     | must be a whole number
                    "published":"true"     | /published | must be true or false
                    "published":1          | /published | must be true or false
                    "note":1               | /note      | must be text
                    "note":true            | /note      | must be text
                    "note":["x"]           | /note      | must be text
                    "counts":{}            | /counts    | must be an array
                    "counts":"x"           | /counts    | must be an array
                    "counts":[1]           | /counts/0  | must be an object
                    "occurrence":"x"       | /occurrence | must be an object
                    "occurrence":""        | /occurrence | must be an object
                    "occurrence":[]        | /occurrence | must be an object
                    "day":"2020-6-1"       | /day       | must be a date such as 2020-06-11
                    "day":"2020-02-30"     | /day       | must be a date such as 2020-06-11
                    "day":1                | /day       | must be a date such as 2020-06-11
                    "network":1            | /network   | must be a reference such as network:PLATFORM/ID
                    "network":"network:x"  | /network   | must have the form network:PLATFORM/ID
                    "author":"account:x"   | /author    | must have the form account:PLATFORM/ID
                    "occurrence":{"from":"2020-06-12T00:00Z","precision":"DAY"}     | /occurrence/from | must be a time as in RFC 3339, such as 2020-06-11T15:04:05Z
                    "occurrence":{"from":1591920000,"precision":"DAY"}              | /occurrence/from | must be a time as in RFC 3339, such as 2020-06-11T15:04:05Z
                    "occurrence":{"zone":"Mars/Olympus","precision":"UNKNOWN"}      | /occurrence/zone | must be a time zone such as Asia/Shanghai, +08:00 or Z
                    "occurrence":{"from":"2020-06-12T00:00:00Z","precision":"DAY"}  | /occurrence/zone | must say in which time zone the DAY is meant
                    "counts":[{"value":-1,"qualifier":"EXACT"}]                     | /counts/0/value  | must be a whole number from 0 to 9007199254740991
                    "counts":[{"value":99999999999999999999,"qualifier":"EXACT"}]   | /counts/0/value  | must be a whole number that is not so large
                    "ground":{"kind":"BECAUSE"} | /ground/kind | must be one of ILLEGAL_CONTENT, INCOMPATIBLE_CONTENT, NOT_STATED, NOT_KNOWN, NOT_REQUIRED
                    "accounts":[{"id":"","scheme":"PLAIN"}] | /accounts/0/id | an account's id must have 1 to 256 bytes and no control characters
                    """)
    void aWrongValueIsPointedAtAndTheMessageSaysWhatWouldDo(String member, String pointer, String message) {
        String field = member.substring(0, member.indexOf(':') + 1);
        String rest = LEAST.replaceFirst("," + field + "[^,]+|" + field + "[^,]+,", "");
        JsonProblem problem = problem("{" + rest + "," + member + "}");
        assertThat(problem.kind()).isEqualTo(INVALID_VALUE);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"network\"",
                "nonsense",
                "{'network':1}",
                "{\"chunk\":01}",
                "{\"chunk\":1,}",
                "{} {}"
            })
    void whatIsNotOneJsonValueIsMalformed(String text) {
        JsonProblem problem = problem(text);
        assertThat(problem.kind())
                .as(problem.message())
                .isEqualTo(text.equals("{} {}") ? MISSING_FIELD : MALFORMED_JSON);
        assertThat(problem.pointer()).isNotEqualTo("/0");
    }

    @Test
    void nothingMayFollowTheValue() {
        assertThat(problem("{" + LEAST + "} {}"))
                .extracting(JsonProblem::kind, JsonProblem::pointer)
                .containsExactly(MALFORMED_JSON, "");
    }

    @Test
    void aFieldStandsOnce() {
        assertThat(problem("{" + LEAST + ",\"chunk\":0}").message())
                .startsWith("has the field \"chunk\" twice in one object (line 1");
        assertThat(problem("{\"pointer\":\"/a\",\"should\":{\"x\":1,\"x\":1}}", Change.class)
                        .kind())
                .isEqualTo(MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void deepNestingIsRefused(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);
        assertThat(problem("{\"pointer\":\"/a\",\"should\":" + deep + "}", Change.class))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(MALFORMED_JSON))
                .satisfies(problem -> assertThat(problem.message()).contains("64 levels"));
    }

    @Test
    void anEndlessNumberIsRefused() {
        assertThat(problem("{\"chunk\":" + "9".repeat(1_000) + "}").kind()).isEqualTo(MALFORMED_JSON);
        assertThat(problem("{\"pointer\":\"/a\",\"stood\":\"x\",\"should\":" + "9".repeat(30) + "}", Change.class)
                        .kind())
                .isEqualTo(INVALID_VALUE);
    }

    @Test
    void aRootOfAnotherTypeIsRefused() {
        assertThat(problem("[]")).isEqualTo(new JsonProblem(INVALID_VALUE, "", "must be an object"));
        assertThat(problem("\"x\"")).isEqualTo(new JsonProblem(INVALID_VALUE, "", "must be an object"));
        assertThat(problem("null")).isEqualTo(new JsonProblem(INVALID_VALUE, "", "must be an object"));
    }

    private JsonProblem problem(String text) {
        return problem(text, Body.class);
    }

    private JsonProblem problem(String text, Class<?> type) {
        JacksonException failure = catchThrowableOfType(
                JacksonException.class, () -> EventJson.read(text.getBytes(StandardCharsets.UTF_8), type));
        assertThat(failure).as(text).isNotNull();
        List<JsonProblem> problems = JsonProblems.of(failure);
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().message()).doesNotContain("dev.acta", "jackson", "java.", "Body", "[Source");
        return problems.getFirst();
    }
}
