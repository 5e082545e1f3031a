package dev.acta.command.sealinvestigation;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.InvestigationReplayed;
import dev.acta.events.InvestigationSealed;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Checkpoint;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealInvestigationDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref DESK = Ref.parse("org:desk");
    private static final Ref INVESTIGATION = Ref.parse("investigation:desk/like-cases-x0");
    private static final InvestigationOpened OPENED = new InvestigationOpened(
            INVESTIGATION, "Alike?", List.of(), List.of(), 0, DESK, Occurrence.at(NOW), Basis.FIRST_PARTY);
    private static final InvestigationReplayed REPLAYED = new InvestigationReplayed(
            INVESTIGATION,
            3,
            "sha256:" + "d1".repeat(32),
            new Checkpoint(1, "sha256:" + "c4".repeat(32)),
            "timeline-1",
            "0.1.0",
            DESK,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY);

    private final SealInvestigation command = Bodies.as("seal-investigation", SealInvestigation.class);

    @Test
    void itEndsOnItsLastReplay() {
        InvestigationSealed seal = (InvestigationSealed)
                accepted(SealInvestigationDecision.decide(given(OPENED, REPLAYED, REPLAYED), command, DESK, NOW));
        assertThat(seal.result()).isEqualTo(Ref.event(12));
    }

    @Test
    void itHasAResult() {
        refused(SealInvestigationDecision.decide(given(OPENED), command, DESK, NOW), Reason.NOT_REPLAYED);
        refused(SealInvestigationDecision.decide(given(), command, DESK, NOW), Reason.UNKNOWN_INVESTIGATION);
    }

    @Test
    void itIsSealedOnce() {
        InvestigationSealed seal = command.event(Ref.event(11), DESK, NOW);
        refused(
                SealInvestigationDecision.decide(given(OPENED, REPLAYED, seal), command, DESK, NOW),
                Reason.ALREADY_SEALED);
    }
}
