package dev.acta.command.extendnetworksuspension;

import dev.acta.command.roster.AccountSets;
import dev.acta.command.roster.AccountsOfRole;
import dev.acta.command.roster.InlineAccount;
import dev.acta.command.roster.ListsAccounts;
import dev.acta.command.roster.RoleList;
import dev.acta.command.stream.Intent;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.Measure;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suspend, or terminate, further accounts of a network.
 *
 * @param sets the further accounts by role and asset kind, each pair once
 * @param accounts a short list of them, at most 1,000; a longer one comes in parts of its own
 */
public record ExtendNetworkSuspension(
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
        implements ListsAccounts {
    public ExtendNetworkSuspension {
        sets = List.copyOf(sets);
        accounts = Require.list("accounts", accounts);
        sources = List.copyOf(sources);
    }

    @Override
    public NetworkSuspensionExtended event() {
        return event(List.of(), List.of());
    }

    NetworkSuspensionExtended event(List<RoleList> lists, List<Ref> conflictsWith) {
        return new NetworkSuspensionExtended(
                network,
                measure,
                decision,
                operation,
                AccountSets.recorded(sets, lists),
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }

    @Override
    public Intent with(List<RoleList> lists) {
        return new ExtendListedSuspension(this, lists);
    }

    /** The accounts that stand in the body, in their order. */
    List<Ref> accountRefs() {
        return accounts.stream()
                .map(account -> Ref.of(RefKind.ACCOUNT, network.ownedBy(), account.id()))
                .toList();
    }
}
