package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.Decision;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Personal;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.ReinstatedCount;
import dev.acta.events.value.ReinstatementCause;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform gave accounts of a network back, whether told by id or only by number.
 *
 * @param accounts up to 1,000; none where only their number is known. Which complaint brought back which account is
 *     kept only where each is recorded by itself
 * @param counts how many by role and asset kind, each pair once; by id, exact and together as many as the accounts
 * @param conflictsWith events on record that this report contradicts
 */
public record AccountsReinstated(
        Ref network,
        Decision decision,
        ReinstatementCause cause,
        List<Personal<Ref>> accounts,
        List<ReinstatedCount> counts,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Decided, Disputable {
    public AccountsReinstated {
        Require.kind("network", network, RefKind.NETWORK);
        Require.sameOwner("decision/decisionId", decision.decisionId(), network);
        accounts = Require.list("accounts", accounts);
        for (int i = 0; i < accounts.size(); i++) {
            requireAccount("accounts/" + i, accounts.get(i), network);
        }
        Require.distinct("accounts", accounts, account -> account.known().isPresent() ? account : new Object());
        counts = Require.filled("counts", counts);
        Require.distinct("counts", counts, count -> Arrays.asList(count.role(), count.assetKind()));
        if (!accounts.isEmpty()) {
            requireExactly(accounts.size(), counts);
        }
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return network.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(network)
                .andAllKnown(accounts)
                .andAllKnown(cause.because())
                .and(decision)
                .and(actor())
                .list();
    }

    /** Whether it says which accounts. */
    public boolean byId() {
        return !accounts.isEmpty();
    }

    private static void requireAccount(String field, Personal<Ref> account, Ref network) {
        account.known().ifPresent(ref -> {
            Require.kind(field, ref, RefKind.ACCOUNT);
            Require.sameOwner(field, ref, network);
        });
    }

    private static void requireExactly(int accounts, List<ReinstatedCount> counts) {
        long counted = counts.stream().mapToLong(of -> of.count().value()).sum();
        if (counted != accounts || !counts.stream().allMatch(of -> of.count().isExact())) {
            throw new InvalidValue("counts", "must be exact and together as many as the accounts");
        }
    }
}
