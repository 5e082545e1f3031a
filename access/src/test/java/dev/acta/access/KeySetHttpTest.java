package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.access.GuardedApp.Got;
import dev.acta.access.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySetHttpTest {
    private static final Caller DESK = TestTokens.caller("desk", List.of(), List.of());

    @Test
    void anIssuerThatCannotBeReachedIsNotTheCallersFault() {
        try (GuardedApp app = GuardedApp.start(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys")) {
            requireUnavailable(app.get("/v1/timeline", TestTokens.token(DESK)));
        }
    }

    @Test
    void norIsOneThatCannotBeAskedForItsAddresses() {
        try (GuardedApp app =
                GuardedApp.start("spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1")) {
            requireUnavailable(app.get("/v1/timeline", TestTokens.token(DESK)));
        }
    }

    private static void requireUnavailable(Got got) {
        assertThat(got.status()).isEqualTo(503);
        assertThat(got.problem()).isEqualTo("issuer-unavailable");
        assertThat(got.header("Retry-After")).isEqualTo("5");
    }
}
