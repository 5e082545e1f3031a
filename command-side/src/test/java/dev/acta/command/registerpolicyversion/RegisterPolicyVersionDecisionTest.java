package dev.acta.command.registerpolicyversion;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RegisterPolicyVersionDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RegisterPolicyVersion open = Bodies.as("register-policy-version", RegisterPolicyVersion.class);
    private final RegisterPolicyVersion ended = with(body -> {});

    @Test
    void aVersionIsRegisteredOnce() {
        accepted(RegisterPolicyVersionDecision.decide(given(), open, NOW));
        refused(RegisterPolicyVersionDecision.decide(given(open.event()), open, NOW), Reason.ALREADY_RECORDED);
    }

    @Test
    void itsEndIsSetOnceAndForTheSameText() {
        accepted(RegisterPolicyVersionDecision.decide(given(open.event()), ended, NOW));
        refused(
                RegisterPolicyVersionDecision.decide(given(open.event(), ended.event()), ended, NOW),
                Reason.ALREADY_RECORDED);
        refused(
                RegisterPolicyVersionDecision.decide(
                        given(open.event()), with(body -> body.put("textDigest", "sha256:" + "00".repeat(32))), NOW),
                Reason.ALREADY_RECORDED);
    }

    private static RegisterPolicyVersion with(Consumer<ObjectNode> change) {
        return Bodies.as("register-policy-version", RegisterPolicyVersion.class, body -> {
            body.putObject("inForce").put("from", "2026-01-15").put("to", "2099-12-31");
            change.accept(body);
        });
    }
}
