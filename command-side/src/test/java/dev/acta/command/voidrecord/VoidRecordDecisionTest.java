package dev.acta.command.voidrecord;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.target.Target;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.RecordVoided;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class VoidRecordDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref DESK = Ref.parse("org:desk");
    private static final InvestigationOpened RECORDED = new InvestigationOpened(
            Ref.parse("investigation:desk/a"),
            "Alike?",
            List.of(),
            List.of(),
            0,
            DESK,
            Occurrence.at(NOW),
            Basis.FIRST_PARTY);

    private final VoidRecord command =
            Bodies.as("void-record", VoidRecord.class, body -> body.put("target", "event:10"));

    @Test
    void aRecordIsVoidedOnce() {
        Target target = target(10, RECORDED, "InvestigationOpened");

        assertThat(accepted(VoidRecordDecision.decide(target, given(RECORDED), command, NOW)))
                .isEqualTo(command.event());
        refused(
                VoidRecordDecision.decide(target, given(RECORDED, command.event()), command, NOW),
                Reason.ALREADY_VOIDED);
    }

    @Test
    void whatWasVoidedCountsNoLonger() {
        assertThat(given(RECORDED, command.event()).isEmpty()).isTrue();
        assertThat(given(RECORDED, command.event(), RECORDED).of(InvestigationOpened.class))
                .hasSize(1);
    }

    @Test
    void onlyItsRecorderOrAStewardVoidsARecord() {
        assertThat(VoidRecordDecision.refusal(target(10, RECORDED, "InvestigationOpened"), true))
                .isEmpty();
        assertThat(VoidRecordDecision.refusal(target(10, RECORDED, "InvestigationOpened"), false))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_AUTHORISED));
    }

    @Test
    void aVoidingIsNotVoided() {
        RecordVoided voided = command.event();
        assertThat(VoidRecordDecision.refusal(target(11, voided, "RecordVoided"), true))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_VOIDABLE));
    }

    private static Target target(long at, ActaEvent event, String type) {
        return new Target(
                Ref.event(at),
                "finding",
                "finding:desk/a",
                type,
                1,
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                event,
                "desk");
    }
}
