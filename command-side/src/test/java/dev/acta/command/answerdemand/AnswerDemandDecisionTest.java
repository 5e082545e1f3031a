package dev.acta.command.answerdemand;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.amendofficialresponse.AmendOfficialResponse;
import dev.acta.command.issueofficialresponse.IssueOfficialResponse;
import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.Outcome;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerDemandDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final IssueOfficialResponse response = Bodies.as("issue-official-response", IssueOfficialResponse.class);
    private final AnswerDemand command = Bodies.as("answer-demand", AnswerDemand.class);

    private static Outcome decide(AnswerDemand command, ActaEvent... before) {
        return AnswerDemandDecision.decide(given(before), command, NOW);
    }

    @Test
    void whatFitsTheRecordIsRecordedAsItWasSent() {
        assertThat(accepted(decide(command, response.event()))).isEqualTo(command.event());
    }

    @Test
    void whoAnswersWasAsked() {
        AnswerDemand own = Bodies.firstParty("answer-demand", AnswerDemand.class);
        refused(decide(own), Reason.UNKNOWN_DEMAND);
        assertThat(accepted(decide(own, response.event()))).isEqualTo(own.event());
    }

    @Test
    void aReportOfAnAnswerNeedsNoDemand() {
        assertThat(accepted(decide(command))).isEqualTo(command.event());
    }

    @Test
    void aDemandThatWasAddedLaterCanBeAnswered() {
        AmendOfficialResponse amended = Bodies.as("amend-official-response", AmendOfficialResponse.class);
        AnswerDemand added = Bodies.as(
                "answer-demand",
                AnswerDemand.class,
                body -> body.put("demand", "demand:desk/2020-07-13-1-x0").put("basis", "FIRST_PARTY"));
        assertThat(accepted(decide(added, response.event(), amended.event()))).isEqualTo(added.event());
    }

    @Test
    void onlyTheAddresseeAnswers() {
        AnswerDemand other = Bodies.as(
                "answer-demand",
                AnswerDemand.class,
                body -> body.put("addressee", "platform:another").put("basis", "FIRST_PARTY"));
        refused(decide(other, response.event()), Reason.NOT_ADDRESSEE);
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        AnswerDemand later = Bodies.as(
                "answer-demand",
                AnswerDemand.class,
                body -> body.putObject("occurrence")
                        .put("from", "2100-01-01T00:00:00Z")
                        .put("precision", "SECOND"));
        refused(decide(later, response.event()), Reason.IN_THE_FUTURE);
    }
}
