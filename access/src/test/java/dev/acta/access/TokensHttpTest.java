package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.access.GuardedApp.Got;
import dev.acta.access.testing.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensHttpTest {
    private static final Caller DESK = TestTokens.caller("desk", List.of("platform:rehearsal"), List.of("platform:*"));

    private static GuardedApp app;

    @BeforeAll
    static void start() {
        app = GuardedApp.start(TestTokens.springProperties());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void theSubjectOfAGoodTokenCalls() {
        Got got = app.get("/v1/timeline", TestTokens.token(DESK));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.response().body()).isEqualTo("desk");
    }

    @Test
    void withoutATokenThereIsAChallengeWithoutAnError() {
        Got got = app.get("/v1/timeline", null);
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.problem()).isEqualTo("unauthenticated");
        assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"acta\"");
        assertThat(got.header("Content-Type")).isEqualTo("application/problem+json");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                TestTokens.expired(DESK),
                TestTokens.ofAnotherIssuer(DESK),
                TestTokens.signedByAnother(DESK),
                TestTokens.unsigned(DESK),
                TestTokens.token(DESK, claims -> claims.audience("another")),
                TestTokens.token(DESK, claims -> claims.audience((String) null)),
                TestTokens.token(DESK, claims -> claims.expirationTime(null)),
                TestTokens.token(
                        DESK,
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
                TestTokens.token(
                        DESK,
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(70)))),
                TestTokens.token(DESK, claims -> claims.subject("two words")),
                TestTokens.token(DESK, claims -> claims.subject(null)),
                TestTokens.token(DESK, claims -> claims.claim("acta_acts_for", "platform:rehearsal")),
                TestTokens.token(DESK, claims -> claims.claim("acta_acts_for", List.of("planet:mars"))),
                TestTokens.token(DESK, claims -> claims.claim("acta_records_about", List.of(7))),
                TestTokens.token(DESK, claims -> claims.claim("acta_reads", List.of("government:US"))),
                TestTokens.token(DESK, claims -> claims.claim("scope", 7)),
                TestTokens.typed("dpop+jwt", DESK),
                "not-a-token",
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefusedWithItsFault(String token) {
        Got got = app.get("/v1/timeline", token);
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.problem()).isEqualTo("unauthenticated");
        assertThat(got.header("WWW-Authenticate"))
                .startsWith("Bearer realm=\"acta\", error=\"invalid_token\", error_description=\"");
        assertThat(got.json().path("detail").stringValue("")).isNotBlank().doesNotContain(token);
    }

    @Test
    void clocksMayDifferByAMinute() {
        String late = TestTokens.token(
                DESK, claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(45))));
        String early = TestTokens.token(
                DESK, claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(45))));
        assertThat(app.get("/v1/timeline", late).status()).isEqualTo(200);
        assertThat(app.get("/v1/timeline", early).status()).isEqualTo(200);
    }

    @Test
    void aTokenWithoutAKeyIdIsCheckedByTheKeysThatThereAre() {
        String token = TestTokens.withoutKeyId(DESK);
        assertThat(app.get("/v1/timeline", token).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "application/at+jwt"})
    void aTokenMaySayThatItIsOfAccess(String type) {
        assertThat(app.get("/v1/timeline", TestTokens.typed(type, DESK)).status())
                .isEqualTo(200);
    }

    @Test
    void aTokenThatIsTooLargeIsRefusedBeforeItIsRead() {
        String token = TestTokens.token(DESK, claims -> claims.claim("filler", "x".repeat(20_000)));
        assertThat(app.get("/v1/timeline", token).status()).isEqualTo(400);
    }

    @Test
    void aTokenInTheAddressIsRefused() {
        Got got = app.get("/v1/timeline?access_token=" + TestTokens.token(DESK), null);
        assertThat(got.status()).isEqualTo(400);
        assertThat(got.problem()).isEqualTo("invalid-parameter");
        assertThat(got.header("WWW-Authenticate")).contains("error=\"invalid_request\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/commands/label-post commands",
                "/v1/timeline timeline",
                "/v1/accounts/x/a;b%25 timeline",
                "/v1/personal-items personal",
                "/v1/log/events log",
                "/log/checkpoint log",
                "/v1/investigations/x investigations",
                "/v1/projections/timeline/rebuild operations",
                "/actuator/metrics operations"
            })
    void eachPathTakesItsScope(String path, String scope) {
        String all = "commands timeline personal log investigations operations openid";
        Got without = app.get(path, TestTokens.token(DESK, claims -> claims.claim("scope", all.replace(scope, ""))));
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.problem()).isEqualTo("missing-scope");
        assertThat(without.json().path("scope").stringValue("")).isEqualTo(scope);
        assertThat(without.header("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"acta\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        assertThat(app.get(path, TestTokens.token(DESK, claims -> claims.claim("scope", scope)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void scopesMayStandInAList() {
        String token =
                TestTokens.token(DESK, claims -> claims.claim("scope", null).claim("scp", List.of("log")));
        assertThat(app.get("/log/checkpoint", token).status()).isEqualTo(200);
        assertThat(app.get("/v1/timeline", token).status()).isEqualTo(403);
    }

    @Test
    void whatNoRuleOpensIsNotThere() {
        assertThat(app.get("/elsewhere", null).status()).isEqualTo(404);
        assertThat(app.get("/elsewhere", TestTokens.token(DESK)).problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/actuator/health"})
    void someIsForEverybody(String path) {
        assertThat(app.get(path, null).status()).isEqualTo(200);
        assertThat(app.get(path, TestTokens.expired(DESK)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "DELETE", "PUT"})
    void everyMethodTakesAToken(String method) {
        assertThat(app.send(method, "/v1/timeline", null).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ZGVzazpkZXNr", "Bearer", "Bearer two words", "bearer"})
    void otherAuthorisationsAreNone(String authorization) {
        assertThat(app.send("GET", "/v1/timeline", authorization).status()).isEqualTo(401);
    }
}
