package dev.acta.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.access.Caller;
import dev.acta.access.testing.TestTokens;
import dev.acta.command.testing.Bodies;
import dev.acta.command.testing.RunningCommandSide;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {
    private static final Caller STRANGER = TestTokens.caller("stranger", List.of(), List.of());
    private static final Caller WITHOUT_SCOPE =
            new Caller("unscoped", List.of(), List.of(), List.of(), EnumSet.noneOf(dev.acta.access.Scope.class));
    private static final String BODY = Bodies.of("lodge-complaint").toString();

    @Test
    void whoIsRefusedByItsTokenStandsThereAndNothingOfTokenOrBody(CapturedOutput output) {
        try (RunningCommandSide side =
                RunningCommandSide.start("acta.access.requests-per-second=1", "acta.access.burst=2")) {
            String token = TestTokens.token(STRANGER);
            String expired = TestTokens.expired(STRANGER);

            int none = side.callerWith(expired)
                    .command("lodge-complaint", "k", BODY)
                    .status();
            int scope = side.callerAs(WITHOUT_SCOPE)
                    .command("lodge-complaint", "k", BODY)
                    .status();
            int claim =
                    side.callerWith(token).command("lodge-complaint", "k", BODY).status();
            side.callerWith(token)
                    .send(side.callerWith(token)
                            .to("/v1/commands")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                    "{\"command\":\"lodge-complaint\",\"idempotencyKey\":\"k\",\"body\":" + BODY
                                            + "}")));
            int fast =
                    side.callerWith(token).command("lodge-complaint", "k", BODY).status();

            assertThat(List.of(none, scope, claim, fast)).containsExactly(401, 403, 403, 429);
            List<String> lines = output.getOut()
                    .lines()
                    .filter(line -> line.contains("acta.security"))
                    .toList();
            String path = "address=127.0.0.1 method=POST path=/v1/commands/lodge-complaint reason=";
            assertThat(lines).hasSize(5);
            assertThat(lines.get(0)).contains("status=401 problem=unauthenticated client=- " + path);
            assertThat(lines.get(1)).contains("status=403 problem=missing-scope client=unscoped " + path);
            assertThat(lines.get(2)).contains("status=403 problem=not-authorised client=stranger " + path);
            assertThat(lines.get(3))
                    .contains("problem=not-authorised client=stranger")
                    .contains("path=/v1/commands reason=\"lodge-complaint\"");
            assertThat(lines.get(4)).contains("status=429 problem=too-many-requests client=stranger " + path);
            assertThat(lines)
                    .noneMatch(line -> line.contains("complaint:") || line.contains("account:"))
                    .noneMatch(line -> line.contains(token) || line.contains(expired));
        }
    }
}
