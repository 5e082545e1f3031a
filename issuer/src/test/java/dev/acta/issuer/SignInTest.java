package dev.acta.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.issuer.folder.Rights;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A person signs in, and the page gets a token for them: authorization code with PKCE. */
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    private static final Pattern CODE = Pattern.compile("code=([^&]+)");

    private static final String PASSWORD = "correct horse battery";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private RunningIssuer issuer;

    @BeforeEach
    void start(@TempDir Path parent) {
        issuer = new RunningIssuer(parent.resolve("issuer"));
        issuer.folder()
                .addUser(
                        "ada",
                        PASSWORD,
                        new Rights(
                                List.of("timeline", "personal"),
                                null,
                                List.of("platform:*"),
                                List.of("platform:rehearsal")));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void aUserGetsATokenWithHerOwnRights() throws Exception {
        HttpResponse<String> sentAway = issuer.get(authorize("openid timeline commands", challenge()));
        assertThat(sentAway.statusCode()).isEqualTo(302);
        assertThat(sentAway.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));

        HttpResponse<String> in = login("ada", PASSWORD);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).contains("/oauth2/authorize"));
        HttpResponse<String> answer = exchange(code(), VERIFIER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims = RunningIssuer.claims(answer);
        assertThat(claims.required("sub").stringValue()).isEqualTo("ada");
        assertThat(claims.required("client_id").stringValue()).isEqualTo("page");
        assertThat(claims.required("aud").toString()).contains("acta");
        assertThat(claims.required("scope").stringValue().split(" ")).containsExactlyInAnyOrder("openid", "timeline");
        assertThat(claims.required("acta_records_about").toString()).isEqualTo("[\"platform:*\"]");
        assertThat(claims.required("acta_reads").toString()).isEqualTo("[\"platform:rehearsal\"]");
        assertThat(RunningIssuer.json(answer).required("scope").stringValue()).doesNotContain("commands");
        assertThat(RunningIssuer.json(answer).propertyNames()).doesNotContain("refresh_token");
        assertThat(issuer.get("/signed-in").body()).isEqualTo("You are signed in.\n");
    }

    @Test
    void aCodeCountsOnceAndOnlyWithItsVerifier() throws Exception {
        login("ada", PASSWORD);
        assertThat(exchange(code(), VERIFIER + "x").body()).contains("invalid_grant");
        String code = code();
        assertThat(exchange(code, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(exchange(code, VERIFIER).body()).contains("invalid_grant");
    }

    @Test
    void withoutAChallengeOrToAnotherPageThereIsNoCode() throws Exception {
        login("ada", PASSWORD);
        HttpResponse<String> unproven = issuer.get(authorize("timeline", null));
        assertThat(unproven.headers().firstValue("Location"))
                .hasValueSatisfying(
                        it -> assertThat(it).contains("error=invalid_request").doesNotContain("code="));
        String elsewhere = authorize("timeline", challenge()).replace("signed-in", "elsewhere");
        assertThat(issuer.get(elsewhere).statusCode()).isEqualTo(400);
    }

    @Test
    void whoWasRemovedMeanwhileGetsNoToken() throws Exception {
        login("ada", PASSWORD);
        String code = code();
        issuer.folder().removeUser("ada");
        assertThat(exchange(code, VERIFIER).body()).contains("invalid_grant");
    }

    @Test
    void aWrongPasswordIsRefusedAndNeverLogged(CapturedOutput log) {
        assertThat(login("ada", "wrong horse battery").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login?error"));
        assertThat(login(PASSWORD, "ada").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login?error"));
        assertThat(log.getAll())
                .contains("user ada failed to log in from 127.0.0.1", "unknown user failed to log in")
                .doesNotContain("horse");
    }

    @Test
    void afterTooManyWrongPasswordsTheRightOneHasToWaitToo() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(login("ada", "wrong horse battery").statusCode()).isEqualTo(302);
        }
        HttpResponse<String> refused = login("ada", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(60L, 180L);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        issuer.get("/login");
        assertThat(issuer.post("/login", Map.of("username", "ada", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theFormMayNotBePutIntoAnotherPageAndIsNotKept() {
        HttpResponse<String> form = issuer.get("/login");
        assertThat(form.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(form.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(form.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(form.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> login(String name, String password) {
        Matcher csrf = CSRF.matcher(issuer.get("/login").body());
        assertThat(csrf.find()).isTrue();
        return issuer.post("/login", Map.of("username", name, "password", password, "_csrf", csrf.group(1)));
    }

    private String authorize(String scopes, @Nullable String challenge) {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "page",
                "redirect_uri", issuer.url() + "/signed-in",
                "scope", scopes,
                "state", "a-state"));
        if (challenge != null) {
            query.put("code_challenge", challenge);
            query.put("code_challenge_method", "S256");
        }
        return "/oauth2/authorize?" + RunningIssuer.encoded(query);
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private String code() throws Exception {
        HttpResponse<String> back = issuer.get(authorize("openid timeline commands", challenge()));
        URI location = URI.create(back.headers().firstValue("Location").orElseThrow());
        assertThat(location.getPath()).as(location.toString()).isEqualTo("/signed-in");
        assertThat(location.getQuery()).contains("state=a-state");
        Matcher code = CODE.matcher(location.getQuery());
        assertThat(code.find()).as(location.toString()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return issuer.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "page",
                        "code",
                        code,
                        "redirect_uri",
                        issuer.url() + "/signed-in",
                        "code_verifier",
                        verifier));
    }
}
