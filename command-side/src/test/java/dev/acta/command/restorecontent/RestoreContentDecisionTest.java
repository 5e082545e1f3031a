package dev.acta.command.restorecontent;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static dev.acta.command.testing.Restrictions.accountRestricted;
import static dev.acta.command.testing.Restrictions.contentRestricted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ContentRestored;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RestoreContentDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RestoreContent firstParty = Bodies.as("restore-content", RestoreContent.class);
    private final RestoreContent report =
            Bodies.as("restore-content", RestoreContent.class, RestoreContentDecisionTest::reported);

    @Test
    void aPlatformLiftsWhatIsOnRecordOnce() {
        assertThat(accepted(
                        RestoreContentDecision.decide(given(contentRestricted(Basis.FIRST_PARTY)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(
                RestoreContentDecision.decide(
                        given(contentRestricted(Basis.FIRST_PARTY), firstParty.event()), firstParty, NOW),
                Reason.ALREADY_LIFTED);
    }

    @Test
    void whoRecordedTheRestrictionDoesNotMatter() {
        assertThat(accepted(RestoreContentDecision.decide(given(contentRestricted(Basis.REPORTED)), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformLiftsNothingThatIsNotOnRecord() {
        refused(RestoreContentDecision.decide(given(), firstParty, NOW), Reason.NOT_RESTRICTED);
    }

    @Test
    void aPlatformLiftsNothingOfAnotherKind() {
        refused(
                RestoreContentDecision.decide(given(accountRestricted(Basis.FIRST_PARTY)), firstParty, NOW),
                Reason.NOT_RESTRICTED);
    }

    @Test
    void aReportNeedsNothingOnRecordAndIsNotHeldAgainstThePlatform() {
        assertThat(accepted(RestoreContentDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
        assertThat(accepted(RestoreContentDecision.decide(
                        given(contentRestricted(Basis.FIRST_PARTY), report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportIsRecordedWithWhatItTellsOnceMore() {
        ContentRestored recorded = (ContentRestored) accepted(RestoreContentDecision.decide(
                given(contentRestricted(Basis.FIRST_PARTY), firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(11));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
