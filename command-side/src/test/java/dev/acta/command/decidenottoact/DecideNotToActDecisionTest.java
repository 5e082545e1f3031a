package dev.acta.command.decidenottoact;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.DecidedNotToAct;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecideNotToActDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final DecideNotToAct own = Bodies.as("decide-not-to-act", DecideNotToAct.class);
    private final DecideNotToAct report = Bodies.as("decide-not-to-act", DecideNotToAct.class, body -> {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("kind", "REPORT").put("title", "It stays");
    });

    @Test
    void aPlatformTakesADecisionOnce() {
        assertThat(accepted(DecideNotToActDecision.decide(given(report.event()), own, NOW)))
                .isEqualTo(own.event());
        refused(DecideNotToActDecision.decide(given(own.event()), own, NOW), Reason.ALREADY_RECORDED);
    }

    @Test
    void aReportNamesWhatItTellsAgain() {
        DecidedNotToAct again =
                (DecidedNotToAct) accepted(DecideNotToActDecision.decide(given(own.event()), report, NOW));
        assertThat(again.conflictsWith()).containsExactly(Ref.event(10));
    }
}
