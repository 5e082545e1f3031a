package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import dev.acta.access.GuardedApp.Got;
import dev.acta.access.testing.TestTokens;
import java.io.IOException;
import java.time.Duration;
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

    @Test
    void aNewKeyIsTakenAsSoonAsItIsPublishedAndTheOldOneNoLonger() throws IOException {
        RSAKey old = TestTokens.key("old");
        RSAKey next = TestTokens.key("next");
        try (PublishedKeys keys = PublishedKeys.of(old);
                GuardedApp app = start(keys)) {
            assertThat(get(app, old)).isEqualTo(200);
            assertThat(get(app, next)).isEqualTo(401);

            keys.publish(next);

            assertThat(get(app, next)).isEqualTo(200);
            assertThat(get(app, old)).isEqualTo(401);
        }
    }

    @Test
    void tokensWithUnknownKeysAreBadAndMakeFewFetches() throws IOException {
        RSAKey known = TestTokens.key("known");
        RSAKey unknown = TestTokens.key("unknown");
        try (PublishedKeys keys = PublishedKeys.of(known);
                GuardedApp app = start(keys)) {
            long before = System.nanoTime();
            for (int number = 0; number < 50; number++) {
                assertThat(get(app, unknown)).isEqualTo(401);
                assertThat(get(app, known)).isEqualTo(200);
            }
            long seconds = Duration.ofNanos(System.nanoTime() - before).toSeconds();
            assertThat((long) keys.fetches()).isLessThanOrEqualTo(11 + seconds);
        }
    }

    private static GuardedApp start(PublishedKeys keys) {
        return GuardedApp.start(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys.address());
    }

    private static int get(GuardedApp app, RSAKey key) {
        return app.get("/v1/timeline", TestTokens.signedBy(key, DESK)).status();
    }

    private static void requireUnavailable(Got got) {
        assertThat(got.status()).isEqualTo(503);
        assertThat(got.problem()).isEqualTo("issuer-unavailable");
        assertThat(got.header("Retry-After")).isEqualTo("5");
    }
}
