package dev.acta.command.reinstateaccounts;

import static dev.acta.command.testing.Outcomes.accepted;
import static dev.acta.command.testing.Outcomes.given;
import static dev.acta.command.testing.Outcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.acta.command.refusal.Fault;
import dev.acta.command.refusal.Reason;
import dev.acta.command.roster.Listed;
import dev.acta.command.stream.History;
import dev.acta.command.stream.Outcome;
import dev.acta.command.suspendnetwork.SuspendNetwork;
import dev.acta.command.testing.Bodies;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Manifest;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ReinstateAccountsDecisionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Ref ONE = Ref.parse("account:rehearsal/100200300");
    private static final Ref OTHER = Ref.parse("account:rehearsal/100200302");

    private final NetworkSuspended suspended =
            Bodies.as("suspend-network.first-party", SuspendNetwork.class).event();
    private final ReinstateAccounts named = Bodies.as("reinstate-accounts", ReinstateAccounts.class);
    private final ReinstateAccounts reported = Bodies.as("reinstate-accounts", ReinstateAccounts.class, body -> {
        body.put("basis", "REPORTED");
        body.putArray("sources").addObject().put("kind", "REPORT").put("title", "They are back");
    });
    private final Listed both = new Listed(Map.of(ONE, place(11, Role.CORE), OTHER, place(12, Role.AMPLIFIER)));

    @Test
    void namedAccountsAreCountedByTheRolesThatTheyAreListedIn() {
        assertThat(reinstated(given(suspended), named, both).counts())
                .containsExactly(count(Role.CORE, 1), count(Role.AMPLIFIER, 1));
    }

    @Test
    void whatIsNotListedIsPointedToAndNeverNamed() {
        Listed one = new Listed(Map.of(ONE, place(11, Role.CORE)));
        Outcome outcome = ReinstateAccountsDecision.decide(given(suspended), named, one, NOW);
        assertThat(refused(outcome, Reason.NOT_SUSPENDED).faults())
                .extracting(Fault::pointer)
                .containsExactly("/accounts/1");
        assertThat(refused(outcome, Reason.NOT_SUSPENDED).toString()).doesNotContain("100200302");
    }

    @Test
    void whatCameBackDoesNotComeBackAgainUntilItIsListedAgain() {
        History back = given(suspended, named.event());
        refused(
                ReinstateAccountsDecision.decide(
                        back, named, new Listed(Map.of(ONE, place(10, Role.CORE), OTHER, place(10, Role.CORE))), NOW),
                Reason.NOT_SUSPENDED);
        accepted(ReinstateAccountsDecision.decide(back, named, at(12), NOW));
    }

    @Test
    void aReportIsNotHeldAgainstThePlatform() {
        assertThat(reinstated(given(suspended, reported.event()), named, at(10)).counts())
                .containsExactly(count(Role.CORE, 1), count(Role.AMPLIFIER, 1));
    }

    @Test
    void aReportNeedsNothingOnRecordAndNamesWhatItTellsAgain() {
        assertThat(reinstated(given(), reported, Listed.NOTHING).counts()).containsExactly(count(null, 2));
        assertThat(reinstated(given(suspended, named.event()), reported, at(10)).conflictsWith())
                .containsExactly(Ref.event(11));
    }

    @Test
    void aPlatformReinstatesWhatItSuspended() {
        refused(ReinstateAccountsDecision.decide(given(), named, both, NOW), Reason.NOT_SUSPENDED);
    }

    @Test
    void whatIsListedIsNamed() {
        refused(decide(given(listed()), counted("CORE", 1, "EXACT")), Reason.LIST_ON_RECORD);
        accepted(decide(given(suspended), counted("CORE", 1, "EXACT")));
    }

    @Test
    void noMoreComeBackThanStandSuspendedWhereThatIsExactlyKnown() {
        History history = given(unlisted(1_500, "EXACT"));
        accepted(decide(history, counted("AMPLIFIER", 1_500, "EXACT")));
        refused(decide(history, counted("AMPLIFIER", 1_501, "EXACT")), Reason.MORE_THAN_SUSPENDED);
        accepted(decide(history, counted("AMPLIFIER", 2_000, "APPROXIMATE")));
        accepted(decide(given(unlisted(1_500, "APPROXIMATE")), counted("AMPLIFIER", 9_000, "EXACT")));
    }

    @Test
    void whatCameBackBeforeIsTakenOff() {
        History history = given(
                unlisted(1_500, "EXACT"),
                counted("AMPLIFIER", 1_000, "AT_LEAST").event());
        accepted(decide(history, counted("AMPLIFIER", 500, "EXACT")));
        refused(decide(history, counted("AMPLIFIER", 501, "EXACT")), Reason.MORE_THAN_SUSPENDED);
    }

    private static Outcome decide(History history, ReinstateAccounts command) {
        return ReinstateAccountsDecision.decide(history, command, Listed.NOTHING, NOW);
    }

    private static AccountsReinstated reinstated(History history, ReinstateAccounts command, Listed listed) {
        return (AccountsReinstated) accepted(ReinstateAccountsDecision.decide(history, command, listed, NOW));
    }

    private static Listed at(long position) {
        return new Listed(Map.of(ONE, place(position, Role.CORE), OTHER, place(position, Role.AMPLIFIER)));
    }

    private static Listed.Place place(long position, Role role) {
        return new Listed.Place(position, role, Basis.FIRST_PARTY);
    }

    private static ReinstatedCount count(@Nullable Role role, int number) {
        return new ReinstatedCount(role, AssetKind.ACCOUNT, Count.exact(number));
    }

    private static ReinstateAccounts counted(String role, int value, String qualifier) {
        return Bodies.as("reinstate-accounts.counted", ReinstateAccounts.class, body -> {
            body.put("network", "network:rehearsal/2026-11-a-x0");
            ObjectNode count = (ObjectNode) body.path("counts").path(0);
            count.put("role", role);
            count.putObject("count").put("value", value).put("qualifier", qualifier);
        });
    }

    private NetworkSuspended listed() {
        return new NetworkSuspended(
                suspended.network(),
                suspended.measure(),
                suspended.decision(),
                null,
                suspended.sets().stream()
                        .map(set -> new AccountSet(
                                set.role(),
                                set.assetKind(),
                                set.count(),
                                set.published(),
                                null,
                                new Manifest(
                                        "sha256:" + "ab".repeat(32),
                                        (int) set.count().value(),
                                        (int) set.count().value(),
                                        0)))
                        .toList(),
                suspended.occurrence(),
                suspended.basis(),
                suspended.sources(),
                null,
                List.of());
    }

    private static NetworkSuspended unlisted(int value, String qualifier) {
        return Bodies.as("suspend-network.first-party", SuspendNetwork.class, body -> {
                    ObjectNode set = body.putArray("sets").addObject();
                    set.put("role", "AMPLIFIER").put("assetKind", "ACCOUNT");
                    set.putObject("count").put("value", value).put("qualifier", qualifier);
                })
                .event();
    }
}
