package dev.acta.command.removelabel;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.LabelRemoved;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RemoveLabelDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Optional<Ref> PUT_ON = Optional.of(Ref.event(3));

    private final RemoveLabel firstParty = Bodies.as("remove-label", RemoveLabel.class);
    private final RemoveLabel report = Bodies.as("remove-label", RemoveLabel.class, RemoveLabelDecisionTest::reported);

    @Test
    void aPlatformRemovesWhatItHasPutOnOnce() {
        assertThat(accepted(RemoveLabelDecision.decide(PUT_ON, given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(RemoveLabelDecision.decide(PUT_ON, given(firstParty.event()), firstParty, NOW), Reason.ALREADY_REMOVED);
    }

    @Test
    void aPlatformRemovesNothingThatItHasNotPutOn() {
        refused(RemoveLabelDecision.decide(Optional.empty(), given(), firstParty, NOW), Reason.NOT_LABELLED);
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(RemoveLabelDecision.decide(PUT_ON, given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportIsRecordedWithWhatItTellsOnceMore() {
        LabelRemoved recorded = (LabelRemoved)
                accepted(RemoveLabelDecision.decide(Optional.empty(), given(firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
