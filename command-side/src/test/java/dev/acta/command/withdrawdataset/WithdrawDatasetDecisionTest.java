package dev.acta.command.withdrawdataset;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.releasedataset.ReleaseDataset;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.value.Ref;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WithdrawDatasetDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ActaEvent released =
            Bodies.as("release-dataset", ReleaseDataset.class).event();
    private final WithdrawDataset report = Bodies.as("withdraw-dataset", WithdrawDataset.class);
    private final WithdrawDataset own = Bodies.as(
            "withdraw-dataset",
            WithdrawDataset.class,
            body -> body.put("basis", "FIRST_PARTY").remove("sources"));
    private final WithdrawDataset core = Bodies.as("withdraw-dataset", WithdrawDataset.class, body -> {
        body.put("basis", "FIRST_PARTY").remove("sources");
        body.putArray("parts")
                .addObject()
                .put("network", "network:twitter/2020-06-a-x0")
                .put("role", "CORE");
    });

    @Test
    void aPlatformTakesBackWhatItGaveOut() {
        refused(WithdrawDatasetDecision.decide(given(), own, NOW), Reason.NOT_RELEASED);
        assertThat(accepted(WithdrawDatasetDecision.decide(given(released), own, NOW)))
                .isEqualTo(own.event());
    }

    @Test
    void theSamePartsOnceAndNothingAfterTheWhole() {
        refused(WithdrawDatasetDecision.decide(given(released, core.event()), core, NOW), Reason.ALREADY_WITHDRAWN);
        accepted(WithdrawDatasetDecision.decide(given(released, core.event()), own, NOW));
        refused(WithdrawDatasetDecision.decide(given(released, own.event()), core, NOW), Reason.ALREADY_WITHDRAWN);
    }

    @Test
    void aReportNeedsNothingOnRecordAndNamesWhatItTellsAgain() {
        accepted(WithdrawDatasetDecision.decide(given(), report, NOW));
        DatasetWithdrawn again =
                (DatasetWithdrawn) accepted(WithdrawDatasetDecision.decide(given(released, own.event()), report, NOW));
        assertThat(again.conflictsWith()).containsExactly(Ref.event(11));
    }
}
