package dev.acta.command.reinstateaccounts;

import dev.acta.command.stream.Intent;
import dev.acta.events.AccountsReinstated;
import dev.acta.events.value.AssetKind;
import dev.acta.events.value.Basis;
import dev.acta.events.value.Count;
import dev.acta.events.value.Decision;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.ReinstatementCause;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Give accounts of a network back, named or only counted.
 *
 * @param accounts which ones, at most 1,000
 * @param counts how many by role and asset kind, where they are not named
 */
public record ReinstateAccounts(
        Ref network,
        Decision decision,
        ReinstatementCause cause,
        List<Personal<Ref>> accounts,
        List<ReinstatedCount> counts,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ReinstateAccounts {
        accounts = List.copyOf(accounts);
        counts = Require.list("counts", counts);
        sources = List.copyOf(sources);
    }

    @Override
    public AccountsReinstated event() {
        if (accounts.isEmpty() == counts.isEmpty()) {
            throw new InvalidValue("accounts", "must name accounts, or counts say how many there are, and not both");
        }
        return event(
                byId() ? List.of(new ReinstatedCount(null, AssetKind.ACCOUNT, Count.exact(accounts.size()))) : counts,
                List.of());
    }

    AccountsReinstated event(List<ReinstatedCount> counted, List<Ref> conflictsWith) {
        return new AccountsReinstated(
                network, decision, cause, accounts, counted, occurrence, basis, sources, asStated, conflictsWith);
    }

    boolean byId() {
        return !accounts.isEmpty();
    }

    /** The accounts that are named, in their order. */
    List<Ref> named() {
        return accounts.stream().flatMap(account -> account.known().stream()).toList();
    }
}
