package dev.acta.command.implementoutcome;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ComplaintDecided;
import dev.acta.events.OutcomeImplemented;
import dev.acta.events.value.Automation;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.RedressOutcome;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ImplementOutcomeDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ComplaintDecided DECIDED = new ComplaintDecided(
            Personal.of(Ref.parse("complaint:rehearsal/117")),
            Ref.parse("platform:rehearsal"),
            RedressOutcome.DECISION_REVERSED,
            List.of(),
            Automation.NOT_AUTOMATED,
            null,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY,
            List.of(),
            null,
            List.of());

    private final ImplementOutcome whole = Bodies.as("implement-outcome", ImplementOutcome.class);
    private final ImplementOutcome part = Bodies.as(
            "implement-outcome", ImplementOutcome.class, body -> body.put("implementation", "PARTLY_IMPLEMENTED"));
    private final ImplementOutcome report =
            Bodies.as("implement-outcome", ImplementOutcome.class, ImplementOutcomeDecisionTest::reported);

    @Test
    void whatWasDecidedIsDoneInPartAndThenWholly() {
        accepted(ImplementOutcomeDecision.decide(given(DECIDED), part, NOW));
        accepted(ImplementOutcomeDecision.decide(given(DECIDED, part.event()), whole, NOW));
    }

    @Test
    void allOfItIsDoneOnce() {
        refused(ImplementOutcomeDecision.decide(given(DECIDED, whole.event()), whole, NOW), Reason.ALREADY_IMPLEMENTED);
    }

    @Test
    void aPlatformDoesNothingThatNobodyDecided() {
        refused(ImplementOutcomeDecision.decide(given(), whole, NOW), Reason.NOT_DECIDED);
    }

    @Test
    void aReportIsKeptWhateverIsOnRecord() {
        accepted(ImplementOutcomeDecision.decide(given(), report, NOW));
        OutcomeImplemented beside = (OutcomeImplemented)
                accepted(ImplementOutcomeDecision.decide(given(DECIDED, whole.event()), report, NOW));
        assertThat(beside.conflictsWith()).containsExactly(Ref.event(11));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED").putArray("sources").addObject().put("publisher", "a newspaper");
    }
}
