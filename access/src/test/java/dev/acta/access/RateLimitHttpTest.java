package dev.acta.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.access.GuardedApp.Got;
import dev.acta.access.testing.TestTokens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RateLimitHttpTest {
    private static final Caller DESK = TestTokens.caller("desk", List.of(), List.of());
    private static final Caller OTHER = TestTokens.caller("other", List.of(), List.of());

    @Test
    void whoSendsTooFastIsToldWhenToSendAgainAndNobodyElseIs() {
        try (GuardedApp app = start()) {
            String token = TestTokens.token(DESK);
            assertThat(app.get("/v1/timeline", token).status()).isEqualTo(200);
            assertThat(app.get("/log/checkpoint", token).status()).isEqualTo(200);
            Got got = app.get("/v1/timeline", token);
            assertThat(got.status()).isEqualTo(429);
            assertThat(got.problem()).isEqualTo("too-many-requests");
            assertThat(Integer.parseInt(got.header("Retry-After"))).isPositive();
            assertThat(app.get("/v1/timeline", TestTokens.token(OTHER)).status())
                    .isEqualTo(200);
            assertThat(app.get("/actuator/health", token).status()).isEqualTo(200);
        }
    }

    @Test
    void badTokensCountForTheirAddressAndHinderNoGoodOne() {
        try (GuardedApp app = start()) {
            assertThat(app.get("/v1/timeline", null).status()).isEqualTo(401);
            assertThat(app.get("/v1/timeline", "bad").status()).isEqualTo(429);
            assertThat(app.get("/v1/timeline", TestTokens.token(OTHER)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void bucketsAreBounded() {
        RequestRates rates = new RequestRates(new AccessSettings("acta", 1, 1, 1, 1, 1));
        for (int number = 0; number <= RequestRates.MOST_BUCKETS; number++) {
            assertThat(rates.takeOfAddress("address-" + number)).isZero();
        }
        assertThat(rates.buckets()).isEqualTo(RequestRates.MOST_BUCKETS);
    }

    private static GuardedApp start() {
        return GuardedApp.start(Stream.concat(
                        Stream.of(TestTokens.springProperties()),
                        Stream.of(
                                "acta.access.requests-per-second=1",
                                "acta.access.burst=2",
                                "acta.access.anonymous-requests-per-second=1",
                                "acta.access.anonymous-burst=1"))
                .toArray(String[]::new));
    }
}
