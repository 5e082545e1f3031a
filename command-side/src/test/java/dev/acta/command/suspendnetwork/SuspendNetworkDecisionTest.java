package dev.acta.command.suspendnetwork;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Reason;
import dev.acta.command.roster.RoleList;
import dev.acta.command.testing.Bodies;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import dev.acta.store.personal.StagedChunk;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspendNetworkDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final SuspendNetwork report = Bodies.as("suspend-network", SuspendNetwork.class);
    private final SuspendNetwork firstParty =
            Bodies.as("suspend-network", SuspendNetwork.class, body -> body.put("basis", "FIRST_PARTY"));

    @Test
    void whatIsNotOnRecordIsRecordedAsItWasSent() {
        assertThat(accepted(SuspendNetworkDecision.decide(given(), report, List.of(), NOW)))
                .isEqualTo(report.event());
        assertThat(accepted(SuspendNetworkDecision.decide(given(), firstParty, List.of(), NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aPlatformDoesItOnce() {
        assertThat(refused(
                                SuspendNetworkDecision.decide(given(firstParty.event()), firstParty, List.of(), NOW),
                                Reason.ALREADY_SUSPENDED)
                        .detail())
                .contains("event:10");
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(accepted(SuspendNetworkDecision.decide(given(report.event()), firstParty, List.of(), NOW)))
                .isEqualTo(firstParty.event());
    }

    @Test
    void aReportOfWhatIsOnRecordIsRecordedWithWhatItContradicts() {
        NetworkSuspended recorded = (NetworkSuspended) accepted(
                SuspendNetworkDecision.decide(given(firstParty.event(), report.event()), report, List.of(), NOW));
        assertThat(recorded.conflictsWith()).isEqualTo(List.of(Ref.event(10), Ref.event(11)));
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        SuspendNetwork tomorrow = Bodies.as(
                "suspend-network",
                SuspendNetwork.class,
                body -> body.putObject("occurrence")
                        .put("from", "2026-11-24T12:00:00Z")
                        .put("to", "2026-11-24T12:00:01Z")
                        .put("precision", "SECOND"));
        refused(SuspendNetworkDecision.decide(given(), tomorrow, List.of(), NOW), Reason.IN_THE_FUTURE);
    }

    @Test
    void anExactCountEqualsTheRowsOfItsList() {
        RoleList tooShort = list(Role.CORE, 23_749);
        assertThat(refused(
                                SuspendNetworkDecision.decide(given(), report, List.of(tooShort), NOW),
                                Reason.COUNT_DIFFERS_FROM_MANIFEST)
                        .faults()
                        .getFirst()
                        .pointer())
                .isEqualTo("/sets/0/count/value");
    }

    @Test
    void aCountThatIsNotExactMayDifferFromItsList() {
        NetworkSuspended recorded = (NetworkSuspended) accepted(SuspendNetworkDecision.decide(
                given(), report, List.of(list(Role.CORE, 23_750), list(Role.AMPLIFIER, 10)), NOW));
        assertThat(recorded.sets())
                .extracting(AccountSet::manifest)
                .allSatisfy(manifest -> assertThat(manifest).isNotNull());
    }

    private static RoleList list(Role role, int rows) {
        return new RoleList(role, rows, 0, List.of(new StagedChunk(0, "id", 1_000, new byte[32])));
    }
}
