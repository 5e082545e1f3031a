package dev.acta.command.liftservicerestriction;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static dev.acta.command.testing.Restrictions.contentRestricted;
import static dev.acta.command.testing.Restrictions.serviceRestricted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ServiceRestrictionLifted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LiftServiceRestrictionDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LiftServiceRestriction firstParty =
            Bodies.as("lift-service-restriction", LiftServiceRestriction.class);
    private final LiftServiceRestriction report = Bodies.as(
            "lift-service-restriction", LiftServiceRestriction.class, LiftServiceRestrictionDecisionTest::reported);

    @Test
    void aPlatformLiftsWhatIsOnRecordOnce() {
        assertThat(accepted(LiftServiceRestrictionDecision.decide(
                        given(serviceRestricted(Basis.FIRST_PARTY)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(
                LiftServiceRestrictionDecision.decide(
                        given(serviceRestricted(Basis.FIRST_PARTY), firstParty.event()), firstParty, NOW),
                Reason.ALREADY_LIFTED);
    }

    @Test
    void whoRecordedTheRestrictionDoesNotMatter() {
        assertThat(accepted(LiftServiceRestrictionDecision.decide(
                        given(serviceRestricted(Basis.REPORTED)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformLiftsNothingThatIsNotOnRecord() {
        refused(LiftServiceRestrictionDecision.decide(given(), firstParty, NOW), Reason.NOT_RESTRICTED);
    }

    @Test
    void aPlatformLiftsNothingOfAnotherKind() {
        refused(
                LiftServiceRestrictionDecision.decide(given(contentRestricted(Basis.FIRST_PARTY)), firstParty, NOW),
                Reason.NOT_RESTRICTED);
    }

    @Test
    void aReportNeedsNothingOnRecordAndIsNotHeldAgainstThePlatform() {
        assertThat(accepted(LiftServiceRestrictionDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
        assertThat(accepted(LiftServiceRestrictionDecision.decide(
                        given(serviceRestricted(Basis.FIRST_PARTY), report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportIsRecordedWithWhatItTellsOnceMore() {
        ServiceRestrictionLifted recorded = (ServiceRestrictionLifted) accepted(LiftServiceRestrictionDecision.decide(
                given(serviceRestricted(Basis.FIRST_PARTY), firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(11));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
