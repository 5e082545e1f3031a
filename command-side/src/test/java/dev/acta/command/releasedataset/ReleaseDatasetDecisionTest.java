package dev.acta.command.releasedataset;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.DatasetReleased;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseDatasetDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ReleaseDataset report = Bodies.as("release-dataset", ReleaseDataset.class);
    private final ReleaseDataset firstParty =
            Bodies.as("release-dataset", ReleaseDataset.class, body -> body.put("basis", "FIRST_PARTY"));

    @Test
    void whatIsNotOnRecordIsRecordedAsItWasSent() {
        assertThat(accepted(ReleaseDatasetDecision.decide(given(), report, NOW)))
                .isEqualTo(report.event());
        assertThat(accepted(ReleaseDatasetDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformDoesItOnce() {
        assertThat(refused(
                                ReleaseDatasetDecision.decide(given(firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_RECORDED)
                        .detail())
                .contains("event:10");
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(ReleaseDatasetDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        DatasetReleased recorded = (DatasetReleased)
                accepted(ReleaseDatasetDecision.decide(given(firstParty.event(), report.event()), report, NOW));
        assertThat(recorded.conflictsWith()).isEqualTo(List.of(Ref.event(10), Ref.event(11)));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        ReleaseDataset tomorrow = Bodies.as(
                "release-dataset",
                ReleaseDataset.class,
                body -> body.putObject("occurrence")
                        .put("from", "2026-11-24T12:00:00Z")
                        .put("to", "2026-11-24T12:00:01Z")
                        .put("precision", "SECOND"));
        refused(ReleaseDatasetDecision.decide(given(), tomorrow, NOW), Reason.IN_THE_FUTURE);
    }
}
