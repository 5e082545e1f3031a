package dev.acta.command.retractofficialresponse;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.Disputable;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetractOfficialResponseDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final IssueOfficialResponse response = Bodies.as("issue-official-response", IssueOfficialResponse.class);
    private final RetractOfficialResponse command =
            Bodies.as("retract-official-response", RetractOfficialResponse.class);

    private static Outcome decide(RetractOfficialResponse command, ActaEvent... before) {
        return RetractOfficialResponseDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, response.event()))).isEqualTo(command.event());
    }

    @Test
    void whatIsNotOnRecordIsNotRetracted() {
        refused(decide(command), Reason.UNKNOWN_RESPONSE);
    }

    @Test
    void onlyTheGovernmentThatSaidIt() {
        RetractOfficialResponse other = Bodies.as(
                "retract-official-response",
                RetractOfficialResponse.class,
                body -> body.put("government", "government:FR"));
        refused(decide(other, response.event()), Reason.NOT_AUTHOR);
    }

    @Test
    void aGovernmentRetractsItOnce() {
        RetractOfficialResponse own = Bodies.firstParty("retract-official-response", RetractOfficialResponse.class);
        refused(decide(own, response.event(), own.event()), Reason.ALREADY_RETRACTED);
    }

    @Test
    void aReportOfItNamesWhatIsOnRecord() {
        assertThat(((Disputable) accepted(decide(command, response.event(), command.event()))).conflictsWith())
                .containsExactly(Ref.event(11));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        RetractOfficialResponse later = Bodies.as(
                "retract-official-response",
                RetractOfficialResponse.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, response.event()), Reason.IN_THE_FUTURE);
    }
}
