package dev.acta.command.suspendnetwork;

import dev.acta.command.stream.Intent;
import dev.acta.events.NetworkSuspended;
import dev.acta.events.value.AccountSet;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Measure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Require;
import dev.acta.events.value.Role;
import dev.acta.events.value.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Suspend, or terminate, a network of accounts.
 *
 * @param sets the accounts by role and asset kind, each pair once
 * @param accounts a short list of them, at most 1,000; a longer one comes in parts of its own
 */
public record SuspendNetwork(
        Ref network,
        Measure measure,
        Decision decision,
        @Nullable Ref operation,
        List<AccountsOfRole> sets,
        List<InlineAccount> accounts,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public SuspendNetwork {
        sets = List.copyOf(sets);
        accounts = Require.list("accounts", accounts);
        sources = List.copyOf(sources);
    }

    @Override
    public NetworkSuspended event() {
        return event(List.of(), List.of());
    }

    NetworkSuspended event(List<RoleList> lists, List<Ref> conflictsWith) {
        List<AccountSet> listed = sets.stream()
                .map(set -> set.with(list(set, lists).map(RoleList::manifest).orElse(null)))
                .toList();
        return new NetworkSuspended(
                network, measure, decision, operation, listed, occurrence, basis, sources, asStated, conflictsWith);
    }

    /** Whether a list of accounts of that role has a set to belong to. */
    boolean hasSetFor(Role role) {
        return sets.stream().anyMatch(set -> takesList(set, role));
    }

    static Optional<RoleList> list(AccountsOfRole set, List<RoleList> lists) {
        return lists.stream().filter(list -> takesList(set, list.role())).findFirst();
    }

    /** Lists are of accounts; pages and groups are only counted. */
    private static boolean takesList(AccountsOfRole set, Role role) {
        return set.role() == role && set.assetKind() == AssetKind.ACCOUNT;
    }
}
