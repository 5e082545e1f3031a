package dev.acta.command.openinvestigation;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenInvestigationDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref DESK = Ref.parse("org:desk");

    private final OpenInvestigation command = Bodies.as("open-investigation", OpenInvestigation.class);

    @Test
    void anIdIsUsedOnce() {
        assertThat(accepted(OpenInvestigationDecision.decide(given(), command, 1, DESK, NOW)))
                .isEqualTo(command.event(DESK, NOW));
        refused(
                OpenInvestigationDecision.decide(given(command.event(DESK, NOW)), command, 1, DESK, NOW),
                Reason.ALREADY_RECORDED);
    }

    @Test
    void theRecordIsAskedAsItStandsOrStood() {
        refused(OpenInvestigationDecision.decide(given(), command, 0, DESK, NOW), Reason.NO_SUCH_EVENT);
    }
}
