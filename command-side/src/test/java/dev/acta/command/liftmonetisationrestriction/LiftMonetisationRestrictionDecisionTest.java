package dev.acta.command.liftmonetisationrestriction;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static dev.acta.command.testing.Restrictions.monetisationRestricted;
import static dev.acta.command.testing.Restrictions.serviceRestricted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.MonetisationRestrictionLifted;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class LiftMonetisationRestrictionDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LiftMonetisationRestriction firstParty =
            Bodies.as("lift-monetisation-restriction", LiftMonetisationRestriction.class);
    private final LiftMonetisationRestriction report = Bodies.as(
            "lift-monetisation-restriction",
            LiftMonetisationRestriction.class,
            LiftMonetisationRestrictionDecisionTest::reported);

    @Test
    void aPlatformLiftsWhatIsOnRecordOnce() {
        assertThat(accepted(LiftMonetisationRestrictionDecision.decide(
                        given(monetisationRestricted(Basis.FIRST_PARTY)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(
                LiftMonetisationRestrictionDecision.decide(
                        given(monetisationRestricted(Basis.FIRST_PARTY), firstParty.event()), firstParty, NOW),
                Reason.ALREADY_LIFTED);
    }

    @Test
    void whoRecordedTheRestrictionDoesNotMatter() {
        assertThat(accepted(LiftMonetisationRestrictionDecision.decide(
                        given(monetisationRestricted(Basis.REPORTED)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformLiftsNothingThatIsNotOnRecord() {
        refused(LiftMonetisationRestrictionDecision.decide(given(), firstParty, NOW), Reason.NOT_RESTRICTED);
    }

    @Test
    void aPlatformLiftsNothingOfAnotherKind() {
        refused(
                LiftMonetisationRestrictionDecision.decide(
                        given(serviceRestricted(Basis.FIRST_PARTY)), firstParty, NOW),
                Reason.NOT_RESTRICTED);
    }

    @Test
    void aReportNeedsNothingOnRecordAndIsNotHeldAgainstThePlatform() {
        assertThat(accepted(LiftMonetisationRestrictionDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
        assertThat(accepted(LiftMonetisationRestrictionDecision.decide(
                        given(monetisationRestricted(Basis.FIRST_PARTY), report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportIsRecordedWithWhatItTellsOnceMore() {
        MonetisationRestrictionLifted recorded =
                (MonetisationRestrictionLifted) accepted(LiftMonetisationRestrictionDecision.decide(
                        given(monetisationRestricted(Basis.FIRST_PARTY), firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(11));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
