package dev.acta.command.extendnetworksuspension;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.reinstateaccounts.ReinstateAccounts;
import dev.acta.command.roster.Listed;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import dev.acta.command.testing.Bodies;
import dev.acta.events.ActaEvent;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtendNetworkSuspensionDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref ACCOUNT = Ref.parse("account:rehearsal/200200301");

    private final ActaEvent suspended =
            Bodies.as("suspend-network.first-party", SuspendNetwork.class).event();
    private final ExtendNetworkSuspension command =
            Bodies.as("extend-network-suspension", ExtendNetworkSuspension.class);
    private final ExtendNetworkSuspension reported =
            Bodies.as("extend-network-suspension", ExtendNetworkSuspension.class, body -> {
                body.put("basis", "REPORTED");
                body.putArray("sources").addObject().put("kind", "REPORT").put("title", "More accounts");
            });

    @Test
    void aPlatformExtendsWhatIsOnRecord() {
        refused(decide(given(), command, Listed.NOTHING), Reason.NOT_SUSPENDED);
        assertThat(accepted(decide(given(suspended), command, Listed.NOTHING))).isEqualTo(command.event());
    }

    @Test
    void itMayDoSoByTheSameDecisionAgain() {
        accepted(decide(given(suspended, command.event()), command, Listed.NOTHING));
    }

    @Test
    void whatStandsSuspendedByItsOwnRecordIsNotListedAgain() {
        assertThat(refused(decide(given(suspended), command, listed(Basis.FIRST_PARTY)), Reason.ALREADY_LISTED)
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/accounts/1/id");
        accepted(decide(given(suspended), command, listed(Basis.REPORTED)));
    }

    @Test
    void whatCameBackMayBeListedAgain() {
        ActaEvent back = Bodies.as(
                        "reinstate-accounts",
                        ReinstateAccounts.class,
                        body -> body.putArray("accounts").add(ACCOUNT.toString()))
                .event();
        accepted(decide(given(suspended, suspended, back), command, listed(Basis.FIRST_PARTY)));
    }

    @Test
    void aReportNeedsNothingOnRecordAndNamesTheSameWave() {
        accepted(decide(given(), reported, Listed.NOTHING));
        NetworkSuspensionExtended again = (NetworkSuspensionExtended)
                accepted(decide(given(suspended, command.event()), reported, Listed.NOTHING));
        assertThat(again.conflictsWith()).containsExactly(Ref.event(11));
    }

    private static Outcome decide(History history, ExtendNetworkSuspension command, Listed listed) {
        return ExtendNetworkSuspensionDecision.decide(history, command, List.of(), listed, NOW);
    }

    private static Listed listed(Basis basis) {
        return new Listed(Map.of(ACCOUNT, new Listed.Place(11, Role.CORE, basis)));
    }
}
