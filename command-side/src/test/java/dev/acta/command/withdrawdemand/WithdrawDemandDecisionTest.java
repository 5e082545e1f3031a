package dev.acta.command.withdrawdemand;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WithdrawDemandDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final IssueOfficialResponse response = Bodies.as("issue-official-response", IssueOfficialResponse.class);
    private final WithdrawDemand command = Bodies.as("withdraw-demand", WithdrawDemand.class);

    private static Outcome decide(WithdrawDemand command, ActaEvent... before) {
        return WithdrawDemandDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, response.event()))).isEqualTo(command.event());
    }

    @Test
    void whatWasNotAskedIsNotWithdrawn() {
        refused(decide(command), Reason.UNKNOWN_DEMAND);
    }

    @Test
    void onlyTheGovernmentThatSaidIt() {
        WithdrawDemand other =
                Bodies.as("withdraw-demand", WithdrawDemand.class, body -> body.put("government", "government:FR"));
        refused(decide(other, response.event()), Reason.NOT_AUTHOR);
    }

    @Test
    void aGovernmentWithdrawsItOnce() {
        WithdrawDemand own = Bodies.firstParty("withdraw-demand", WithdrawDemand.class);
        refused(decide(own, response.event(), own.event()), Reason.ALREADY_WITHDRAWN);
    }

    @Test
    void anotherDemandStands() {
        WithdrawDemand own = Bodies.firstParty("withdraw-demand", WithdrawDemand.class);
        WithdrawDemand other = Bodies.as(
                "withdraw-demand", WithdrawDemand.class, body -> body.put("demand", "demand:desk/2020-06-12-2-x0"));
        assertThat(accepted(decide(other, response.event(), own.event()))).isEqualTo(other.event());
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        WithdrawDemand later = Bodies.as(
                "withdraw-demand",
                WithdrawDemand.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, response.event()), Reason.IN_THE_FUTURE);
    }
}
