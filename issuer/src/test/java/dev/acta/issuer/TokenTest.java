package dev.acta.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.acta.issuer.folder.Rights;
import dev.acta.issuer.key.SigningKeys;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;

/** What programs get, through HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class TokenTest {

    private RunningIssuer issuer;

    @BeforeAll
    void start(@TempDir Path parent) {
        issuer = new RunningIssuer(parent.resolve("issuer"), "--acta.issuer.attempts=1000");
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @Test
    void aTokenSaysWhoCallsAndWhatItMay() {
        HttpResponse<String> answer = issuer.token("platform");
        Jwt token = decoder()
                .decode(RunningIssuer.json(answer).required("access_token").stringValue());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningIssuer.json(answer).required("token_type").stringValue())
                .isEqualTo("Bearer");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(token.getIssuer()).hasToString(issuer.url().toString());
        assertThat(token.getSubject()).isEqualTo("platform");
        assertThat(token.getAudience()).containsExactly("acta");
        assertThat(token.getClaimAsString("client_id")).isEqualTo("platform");
        assertThat(token.getClaimAsString("scope")).isIn("commands timeline", "timeline commands");
        assertThat(token.getClaimAsStringList("acta_acts_for")).containsExactly("platform:*");
        assertThat(token.getClaimAsStringList("acta_records_about")).isEmpty();
        assertThat(token.hasClaim("acta_reads")).isFalse();
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aScopeThatIsAskedForIsAllThatIsGiven() {
        HttpResponse<String> answer = issuer.token("monitor", "timeline");
        assertThat(RunningIssuer.claims(answer).required("scope").stringValue()).isEqualTo("timeline");
        assertThat(RunningIssuer.json(answer).required("scope").stringValue()).isEqualTo("timeline");
    }

    @Test
    void aReaderOfOnePlatformIsToldApart() {
        issuer.folder().addClient("narrow", new Rights(List.of("timeline"), null, null, List.of("platform:rehearsal")));
        assertThat(RunningIssuer.claims(issuer.token("narrow"))
                        .required("acta_reads")
                        .toString())
                .isEqualTo("[\"platform:rehearsal\"]");
    }

    @Test
    void aScopeThatWasNotGrantedIsRefused() {
        HttpResponse<String> answer = issuer.token("auditor", "commands");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningIssuer.json(answer).required("error").stringValue()).isEqualTo("invalid_scope");
    }

    @Test
    void aWrongSecretAndAnUnknownClientGetTheSameAnswerAndNoneOfItIsLogged(CapturedOutput log) {
        HttpResponse<String> wrong = issuer.token("auditor", "no-secret-of-his", RunningIssuer.clientCredentials());
        HttpResponse<String> unknown = issuer.token("nobody", "no-secret-at-all", RunningIssuer.clientCredentials());
        HttpResponse<String> swapped =
                issuer.token(issuer.folder().secretOf("auditor"), "auditor", RunningIssuer.clientCredentials());

        for (HttpResponse<String> answer : List.of(wrong, unknown, swapped)) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_client\"}");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
        assertThat(log.getAll())
                .contains("client auditor failed to log in from 127.0.0.1")
                .contains("unknown client failed to log in from 127.0.0.1")
                .doesNotContain("no-secret", issuer.folder().secretOf("auditor"));
    }

    @Test
    void whatIsGivenIsLoggedWithoutTheTokenOrTheSecret(CapturedOutput log) {
        HttpResponse<String> answer = issuer.token("operator");
        assertThat(log.getAll())
                .contains("token for operator by operator, scopes [operations]")
                .doesNotContain(
                        issuer.folder().secretOf("operator"),
                        RunningIssuer.json(answer).required("access_token").stringValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh_token", "password", "urn:ietf:params:oauth:grant-type:device_code"})
    void thereAreTwoGrantsOnly(String grant) {
        HttpResponse<String> answer =
                issuer.token("platform", issuer.folder().secretOf("platform"), Map.of("grant_type", grant));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unsupported_grant_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/register",
                "/connect/register",
                "/oauth2/device_authorization",
                "/oauth2/device_verification",
                "/oauth2/par",
                "/userinfo",
                "/connect/logout",
                "/elsewhere"
            })
    void whatIsNotNeededIsNotThere(String path) {
        assertThat(issuer.get(path).statusCode()).isEqualTo(404);
        assertThat(issuer.post(path, Map.of("token", "x")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    void theMetadataTellsWhatThereIs(String path) {
        JsonNode metadata = RunningIssuer.json(issuer.get(path));
        assertThat(metadata.required("issuer").stringValue())
                .isEqualTo(issuer.url().toString());
        assertThat(metadata.required("token_endpoint").stringValue()).isEqualTo(issuer.url() + "/oauth2/token");
        assertThat(metadata.required("jwks_uri").stringValue()).isEqualTo(issuer.url() + "/oauth2/jwks");
        assertThat(metadata.required("scopes_supported").toString()).contains("commands", "openid");
        assertThat(metadata.propertyNames())
                .doesNotContain("introspection_endpoint", "revocation_endpoint", "userinfo_endpoint");
    }

    @Test
    void healthIsToldToAnybody() {
        assertThat(issuer.get("/actuator/health").body()).contains("\"UP\"");
    }

    @Test
    void theSetOfKeysHasNoPrivatePartAndTokensOfTheKeyBeforeCountOn() {
        String before = RunningIssuer.json(issuer.token("platform"))
                .required("access_token")
                .stringValue();
        issuer.bean(SigningKeys.class).rotate();
        HttpResponse<String> after = issuer.token("platform");

        assertThat(issuer.get("/oauth2/jwks").body()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        assertThat(RunningIssuer.json(issuer.get("/oauth2/jwks"))
                        .required("keys")
                        .size())
                .isGreaterThan(1);
        assertThat(decoder().decode(before).getHeaders().get("kid"))
                .isNotEqualTo(RunningIssuer.header(after).required("kid").stringValue());
        assertThat(decoder()
                        .decode(RunningIssuer.json(after)
                                .required("access_token")
                                .stringValue())
                        .getSubject())
                .isEqualTo("platform");
    }

    @Test
    void aTokenThatWasChangedDoesNotCount() {
        String mine = RunningIssuer.json(issuer.token("platform"))
                .required("access_token")
                .stringValue();
        String other = RunningIssuer.json(issuer.token("monitor"))
                .required("access_token")
                .stringValue();
        String forged = mine.substring(0, mine.indexOf('.'))
                + other.substring(other.indexOf('.'), other.lastIndexOf('.'))
                + mine.substring(mine.lastIndexOf('.'));
        assertThatThrownBy(() -> decoder().decode(forged)).hasMessageContaining("signature");
    }

    private JwtDecoder decoder() {
        return NimbusJwtDecoder.withJwkSetUri(issuer.url() + "/oauth2/jwks").build();
    }
}
