package dev.acta.command.labelaccount;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.AccountLabelled;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LabelAccountDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LabelAccount firstParty = Bodies.as("label-account", LabelAccount.class);
    private final LabelAccount report =
            Bodies.as("label-account", LabelAccount.class, LabelAccountDecisionTest::reported);

    @Test
    void whatIsNotOnRecordIsRecordedAsItWasSent() {
        assertThat(accepted(LabelAccountDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformDoesItOnce() {
        refused(LabelAccountDecision.decide(given(firstParty.event()), firstParty, NOW), Reason.ALREADY_LABELLED);
    }

    @Test
    void anotherLabelMayStandBesideIt() {
        LabelAccount another =
                Bodies.as("label-account", LabelAccount.class, body -> body.put("label", "label:rehearsal/another"));

        assertThat(accepted(LabelAccountDecision.decide(given(firstParty.event()), another, NOW)))
                .isEqualTo(another.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        AccountLabelled recorded =
                (AccountLabelled) accepted(LabelAccountDecision.decide(given(firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10));
    }

    @Test
    void onlyThePlatformTakesTheLabelsIdForTheWholeLog() {
        assertThat(firstParty.newIds()).containsExactly(firstParty.label());
        assertThat(report.newIds()).isEmpty();
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
