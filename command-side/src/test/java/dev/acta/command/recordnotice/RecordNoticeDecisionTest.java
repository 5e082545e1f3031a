package dev.acta.command.recordnotice;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordNoticeDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordNotice command = Bodies.as("record-notice", RecordNotice.class);

    @Test
    void anIdIsUsedOnce() {
        assertThat(accepted(RecordNoticeDecision.decide(given(), command, NOW))).isEqualTo(command.event());
        refused(RecordNoticeDecision.decide(given(command.event()), command, NOW), Reason.ALREADY_RECORDED);
    }
}
