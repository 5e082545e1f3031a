package dev.acta.command.labelpost;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.PostLabelled;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPostDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final LabelPost report = Bodies.as("label-post", LabelPost.class);
    private final LabelPost firstParty =
            Bodies.as("label-post", LabelPost.class, body -> body.put("basis", "FIRST_PARTY"));

    @Test
    void whatIsNotOnRecordIsRecordedAsItWasSent() {
        assertThat(accepted(LabelPostDecision.decide(given(), report, NOW))).isEqualTo(report.event());
        assertThat(accepted(LabelPostDecision.decide(given(), firstParty, NOW))).isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformDoesItOnce() {
        assertThat(refused(
                                LabelPostDecision.decide(given(firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_LABELLED)
                        .detail())
                .contains("event:10");
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(LabelPostDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        PostLabelled recorded = (PostLabelled)
                accepted(LabelPostDecision.decide(given(firstParty.event(), report.event()), report, NOW));
        assertThat(recorded.conflictsWith()).isEqualTo(List.of(Ref.event(10), Ref.event(11)));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        LabelPost tomorrow = Bodies.as(
                "label-post",
                LabelPost.class,
                body -> body.putObject("occurrence")
                        .put("from", "2026-11-24T12:00:00Z")
                        .put("to", "2026-11-24T12:00:01Z")
                        .put("precision", "SECOND"));
        refused(LabelPostDecision.decide(given(), tomorrow, NOW), Reason.IN_THE_FUTURE);
    }

    @Test
    void anotherLabelMayStandBesideIt() {
        LabelPost another = Bodies.as(
                "label-post",
                LabelPost.class,
                body -> body.put("basis", "FIRST_PARTY").put("label", "label:twitter/another"));
        assertThat(accepted(LabelPostDecision.decide(given(firstParty.event()), another, NOW)))
                .isEqualTo(another.event());
    }

    @Test
    void onlyThePlatformTakesTheLabelsIdForTheWholeLog() {
        assertThat(firstParty.newIds()).containsExactly(firstParty.label());
        assertThat(report.newIds()).isEmpty();
    }
}
