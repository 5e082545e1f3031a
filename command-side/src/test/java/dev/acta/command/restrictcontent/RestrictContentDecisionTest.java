package dev.acta.command.restrictcontent;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ContentRestricted;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RestrictContentDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RestrictContent firstParty = Bodies.as("restrict-content", RestrictContent.class);
    private final RestrictContent report =
            Bodies.as("restrict-content", RestrictContent.class, RestrictContentDecisionTest::reported);

    @Test
    void aPlatformImposesItOnce() {
        assertThat(accepted(RestrictContentDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(RestrictContentDecision.decide(given(firstParty.event()), firstParty, NOW), Reason.ALREADY_RESTRICTED);
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(RestrictContentDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        ContentRestricted recorded =
                (ContentRestricted) accepted(RestrictContentDecision.decide(given(firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
