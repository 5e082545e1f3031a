package dev.acta.command.reviselabel;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.LabelRemoved;
import dev.acta.events.LabelRevised;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ReviseLabelDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Optional<Ref> PUT_ON = Optional.of(Ref.event(3));

    private final ReviseLabel firstParty = Bodies.as("revise-label", ReviseLabel.class);
    private final ReviseLabel report = Bodies.as("revise-label", ReviseLabel.class, ReviseLabelDecisionTest::reported);

    @Test
    void aPlatformRevisesWhatItHasPutOnAsOftenAsItLikes() {
        assertThat(accepted(ReviseLabelDecision.decide(PUT_ON, given(firstParty.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformRevisesNothingThatItHasNotPutOn() {
        refused(ReviseLabelDecision.decide(Optional.empty(), given(), firstParty, NOW), Reason.NOT_LABELLED);
    }

    @Test
    void aPlatformRevisesNothingThatItHasRemoved() {
        refused(
                ReviseLabelDecision.decide(PUT_ON, given(removed(Basis.FIRST_PARTY)), firstParty, NOW),
                Reason.ALREADY_REMOVED);
    }

    @Test
    void aReportOfItsRemovalIsNotHeldAgainstThePlatform() {
        assertThat(accepted(ReviseLabelDecision.decide(PUT_ON, given(removed(Basis.REPORTED)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportNeedsNothingOnRecord() {
        assertThat(accepted(ReviseLabelDecision.decide(Optional.empty(), given(), report, NOW)))
                .isEqualTo(report.event());
    }

    @Test
    void aReportContradictsTheRemovalAndWhoToldTheSameBeforeButNoOtherRevision() {
        ReviseLabel other = Bodies.as(
                "revise-label",
                ReviseLabel.class,
                body -> ((ObjectNode) body.path("content")).put("text", "Something else"));

        LabelRevised recorded = (LabelRevised) accepted(ReviseLabelDecision.decide(
                PUT_ON, given(firstParty.event(), other.event(), removed(Basis.FIRST_PARTY)), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10), Ref.event(12));
    }

    private LabelRemoved removed(Basis basis) {
        return new LabelRemoved(
                firstParty.label(),
                firstParty.decision(),
                firstParty.occurrence(),
                basis,
                report.sources(),
                null,
                List.of());
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
