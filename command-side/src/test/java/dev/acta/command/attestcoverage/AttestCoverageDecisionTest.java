package dev.acta.command.attestcoverage;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttestCoverageDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final AttestCoverage command = Bodies.as("attest-coverage", AttestCoverage.class);

    @Test
    void itIsRecordedAsItWasSent() {
        assertThat(accepted(AttestCoverageDecision.decide(given(), command, NOW)))
                .isEqualTo(command.event());
    }

    @Test
    void anIdIsUsedOnce() {
        refused(AttestCoverageDecision.decide(given(command.event()), command, NOW), Reason.ALREADY_RECORDED);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        refused(
                AttestCoverageDecision.decide(given(), command, Instant.parse("2019-01-01T00:00:00Z")),
                Reason.IN_THE_FUTURE);
    }
}
