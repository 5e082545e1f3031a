package dev.acta.command.decidedatarequest;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.DataRequestRecorded;
import dev.acta.events.value.Basis;
import dev.acta.events.value.LegalBasis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecideDataRequestDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final DecideDataRequest command = Bodies.as("decide-data-request", DecideDataRequest.class);
    private final DataRequestRecorded before = new DataRequestRecorded(
            command.request(),
            new LegalBasis("GDPR Art. 17", "EU", null),
            Personal.of("DSR-1"),
            null,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY,
            List.of(),
            null);

    @Test
    void aRequestOnRecordIsDecidedOnce() {
        assertThat(accepted(DecideDataRequestDecision.decide(given(before), command, NOW)))
                .isEqualTo(command.event());
        refused(DecideDataRequestDecision.decide(given(before, command.event()), command, NOW), Reason.ALREADY_DECIDED);
    }

    @Test
    void whatIsNotOnRecordIsNotDecided() {
        refused(DecideDataRequestDecision.decide(given(), command, NOW), Reason.UNKNOWN_REQUEST);
    }
}
