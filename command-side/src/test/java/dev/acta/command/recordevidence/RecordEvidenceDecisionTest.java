package dev.acta.command.recordevidence;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordEvidenceDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RecordEvidence command = Bodies.as("record-evidence", RecordEvidence.class);

    @Test
    void itIsRecordedAsItWasSent() {
        assertThat(accepted(RecordEvidenceDecision.decide(given(), command, NOW)))
                .isEqualTo(command.event());
    }

    @Test
    void anIdIsUsedOnce() {
        refused(RecordEvidenceDecision.decide(given(command.event()), command, NOW), Reason.ALREADY_RECORDED);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        refused(
                RecordEvidenceDecision.decide(given(), command, Instant.parse("2019-01-01T00:00:00Z")),
                Reason.IN_THE_FUTURE);
    }
}
