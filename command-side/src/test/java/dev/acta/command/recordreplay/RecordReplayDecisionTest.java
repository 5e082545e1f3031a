package dev.acta.command.recordreplay;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReplayDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref DESK = Ref.parse("org:desk");
    private static final Ref INVESTIGATION = Ref.parse("investigation:desk/like-cases-x0");
    private static final InvestigationOpened OPENED = new InvestigationOpened(
            INVESTIGATION, "Alike?", List.of(), List.of(), 0, DESK, Occurrence.at(NOW), Basis.FIRST_PARTY);

    private final RecordReplay command = Bodies.as("record-replay", RecordReplay.class);

    @Test
    void anOpenInvestigationIsReplayedAsOftenAsSomebodyLikes() {
        assertThat(accepted(RecordReplayDecision.decide(given(OPENED, command.event(DESK, NOW)), command, DESK, NOW)))
                .isEqualTo(command.event(DESK, NOW));
    }

    @Test
    void whatIsNotOpenedIsNotReplayed() {
        refused(RecordReplayDecision.decide(given(), command, DESK, NOW), Reason.UNKNOWN_INVESTIGATION);
    }

    @Test
    void whatIsSealedIsNotReplayed() {
        InvestigationSealed seal = new InvestigationSealed(
                INVESTIGATION, Ref.event(11), null, DESK, Occurrence.at(NOW), Basis.FIRST_PARTY);
        refused(RecordReplayDecision.decide(given(OPENED, seal), command, DESK, NOW), Reason.ALREADY_SEALED);
    }
}
