package dev.acta.command.releaselegalhold;

import static dev.acta.command.testing.Erasables.NOW;
import static dev.acta.command.testing.Erasables.SELF;
import static dev.acta.command.testing.Erasables.held;
import static dev.acta.command.testing.Erasables.holds;
import static dev.acta.command.testing.Erasables.placed;
import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.History;
import dev.acta.command.testing.Bodies;
import dev.acta.events.LegalHoldPlaced;
import dev.acta.events.LegalHoldReleased;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseLegalHoldDecisionTest {
    private final ReleaseLegalHold command = Bodies.as("release-legal-hold", ReleaseLegalHold.class);
    private final LegalHoldPlaced placed = placed(command.hold().toString(), held("event:1"));

    @Test
    void aHoldIsReleased() {
        LegalHoldReleased released = (LegalHoldReleased)
                accepted(ReleaseLegalHoldDecision.decide(holds(List.of(placed)), command, SELF, NOW));
        assertThat(released.why()).isEqualTo(command.why());
    }

    @Test
    void onlyOnce() {
        refused(
                ReleaseLegalHoldDecision.decide(
                        holds(List.of(placed), command.hold().toString()), command, SELF, NOW),
                Reason.ALREADY_RELEASED);
    }

    @Test
    void onlyWhatWasPlaced() {
        refused(ReleaseLegalHoldDecision.decide(History.NOTHING, command, SELF, NOW), Reason.UNKNOWN_HOLD);
    }
}
