package dev.acta.command.restrictaccount;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.AccountRestricted;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RestrictAccountDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final RestrictAccount firstParty = Bodies.as("restrict-account", RestrictAccount.class);
    private final RestrictAccount report =
            Bodies.as("restrict-account", RestrictAccount.class, RestrictAccountDecisionTest::reported);

    @Test
    void aPlatformImposesItOnce() {
        assertThat(accepted(RestrictAccountDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
        refused(RestrictAccountDecision.decide(given(firstParty.event()), firstParty, NOW), Reason.ALREADY_RESTRICTED);
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(RestrictAccountDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        AccountRestricted recorded =
                (AccountRestricted) accepted(RestrictAccountDecision.decide(given(firstParty.event()), report, NOW));

        assertThat(recorded.conflictsWith()).containsExactly(Ref.event(10));
    }

    private static void reported(ObjectNode body) {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("title", "A newspaper's account of it");
    }
}
