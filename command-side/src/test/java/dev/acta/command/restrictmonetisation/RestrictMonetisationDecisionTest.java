package dev.acta.command.restrictmonetisation;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.MonetisationRestricted;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RestrictMonetisationDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RestrictMonetisation firstParty = Bodies.as("restrict-monetisation", RestrictMonetisation.class);
    private final RestrictMonetisation report =
            Bodies.as("restrict-monetisation", RestrictMonetisation.class, RestrictMonetisationDecisionTest::reported);

    @Test
    void aPlatformImposesItOnce() {
        assertThat(accepted(RestrictMonetisationDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(
                RestrictMonetisationDecision.decide(given(firstParty.event()), firstParty, NOW),
                Reason.ALREADY_RESTRICTED);
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(RestrictMonetisationDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        MonetisationRestricted recorded = (MonetisationRestricted)
                accepted(RestrictMonetisationDecision.decide(given(firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
