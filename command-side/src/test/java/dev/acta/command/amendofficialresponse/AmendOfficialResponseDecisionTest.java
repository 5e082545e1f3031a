package dev.acta.command.amendofficialresponse;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.refusal.Reason;
import dev.acta.command.retractofficialresponse.RetractOfficialResponse;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmendOfficialResponseDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final IssueOfficialResponse response = Bodies.as("issue-official-response", IssueOfficialResponse.class);
    private final AmendOfficialResponse command = Bodies.as("amend-official-response", AmendOfficialResponse.class);

    private static Outcome decide(AmendOfficialResponse command, ActaEvent... before) {
        return AmendOfficialResponseDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, response.event()))).isEqualTo(command.event());
    }

    @Test
    void whatIsNotOnRecordIsNotAmended() {
        refused(decide(command), Reason.UNKNOWN_RESPONSE);
    }

    @Test
    void onlyTheGovernmentThatSaidIt() {
        AmendOfficialResponse other = Bodies.as(
                "amend-official-response",
                AmendOfficialResponse.class,
                body -> body.put("government", "government:FR"));
        refused(decide(other, response.event()), Reason.NOT_AUTHOR);
    }

    @Test
    void aGovernmentDoesNotAmendWhatItRetracted() {
        RetractOfficialResponse retracted =
                Bodies.firstParty("retract-official-response", RetractOfficialResponse.class);
        AmendOfficialResponse own = Bodies.firstParty("amend-official-response", AmendOfficialResponse.class);
        refused(decide(own, response.event(), retracted.event()), Reason.ALREADY_RETRACTED);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        AmendOfficialResponse later = Bodies.as(
                "amend-official-response",
                AmendOfficialResponse.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, response.event()), Reason.IN_THE_FUTURE);
    }
}
