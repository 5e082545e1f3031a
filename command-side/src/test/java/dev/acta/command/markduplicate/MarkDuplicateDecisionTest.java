package dev.acta.command.markduplicate;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.command.target.Target;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.DuplicateMarked;
import dev.acta.events.InvestigationOpened;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class MarkDuplicateDecisionTest {
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
    private static final Target DUPLICATE = target(11, RECORDED, "InvestigationOpened");
    private static final Target ORIGINAL = target(10, RECORDED, "InvestigationOpened");

    private final MarkDuplicate command = Bodies.as(
            "mark-duplicate",
            MarkDuplicate.class,
            body -> body.put("duplicate", "event:11").put("original", "event:10"));
    private final DuplicateMarked marked = command.event(DESK, NOW);

    @Test
    void oneOfTwoIsMarked() {
        assertThat(accepted(decide(given(), ORIGINAL, true, given()))).isEqualTo(marked);
    }

    @Test
    void onlyWhoRecordedOneOfThemOrAStewardMarksThem() {
        refused(decide(given(), ORIGINAL, false, given()), Reason.NOT_AUTHORISED);
    }

    @Test
    void theyAreOfOneType() {
        refused(decide(given(), target(10, RECORDED, "InvestigationSealed"), true, given()), Reason.NOT_A_DUPLICATE);
    }

    @Test
    void ofEachFactOneEventIsLeft() {
        assertThat(refused(decide(given(marked), ORIGINAL, true, given()), Reason.ALREADY_DUPLICATE)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/duplicate");
        assertThat(refused(decide(given(), ORIGINAL, true, given(marked)), Reason.ALREADY_DUPLICATE)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/original");
    }

    private Outcome decide(History history, Target original, boolean theirs, History ofOriginal) {
        return MarkDuplicateDecision.decide(history, command, DUPLICATE, original, theirs, ofOriginal, DESK, NOW);
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
