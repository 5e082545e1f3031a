package dev.acta.command.sharedataset;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.testing.Bodies;
import dev.acta.events.DatasetShared;
import dev.acta.events.value.Ref;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareDatasetDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ShareDataset report = Bodies.as("share-dataset", ShareDataset.class);
    private final ShareDataset firstParty =
            Bodies.as("share-dataset", ShareDataset.class, body -> body.put("basis", "FIRST_PARTY"));

    @Test
    void whatIsNotOnRecordIsRecordedAsItWasSent() {
        assertThat(accepted(ShareDatasetDecision.decide(given(), report, NOW))).isEqualTo(report.event());
        assertThat(accepted(ShareDatasetDecision.decide(given(), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformDoesItOnce() {
        assertThat(refused(
                                ShareDatasetDecision.decide(given(firstParty.event()), firstParty, NOW),
                                Reason.ALREADY_RECORDED)
                        .detail())
                .contains("event:10");
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(ShareDatasetDecision.decide(given(report.event()), firstParty, NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        DatasetShared recorded = (DatasetShared)
                accepted(ShareDatasetDecision.decide(given(firstParty.event(), report.event()), report, NOW));
        assertThat(recorded.conflictsWith()).isEqualTo(List.of(Ref.event(10), Ref.event(11)));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        ShareDataset tomorrow = Bodies.as(
                "share-dataset",
                ShareDataset.class,
                body -> body.putObject("occurrence")
                        .put("from", "2026-11-24T12:00:00Z")
                        .put("to", "2026-11-24T12:00:01Z")
                        .put("precision", "SECOND"));
        refused(ShareDatasetDecision.decide(given(), tomorrow, NOW), Reason.IN_THE_FUTURE);
    }

    @Test
    void theSameDataMayGoToOthers() {
        ShareDataset toOthers = Bodies.as(
                "share-dataset",
                ShareDataset.class,
                body -> body.put("basis", "FIRST_PARTY").putArray("recipients").add("institute:sio"));
        assertThat(accepted(ShareDatasetDecision.decide(given(firstParty.event()), toOthers, NOW)))
                .isEqualTo(toOthers.event());
    }
}
