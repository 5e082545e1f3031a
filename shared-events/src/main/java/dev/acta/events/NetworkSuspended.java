package dev.acta.events;

import dev.acta.events.value.AccountSet;
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
 * A platform suspended or terminated a network of accounts.
 *
 * @param operation the influence operation it is part of, over platforms
 * @param sets the accounts by role and asset kind, each pair once
 * @param conflictsWith events on record that this report contradicts
 */
public record NetworkSuspended(
        Ref network,
        Measure measure,
        Decision decision,
        @Nullable Ref operation,
        List<AccountSet> sets,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Decided, Disputable {
    public NetworkSuspended {
        Require.kind("network", network, RefKind.NETWORK);
        Require.sameOwner("decision/decisionId", decision.decisionId(), network);
        Require.kind("operation", operation, RefKind.OPERATION);
        sets = Require.filled("sets", sets);
        Require.distinct("sets", sets, set -> List.of(set.role(), set.assetKind()));
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
                .and(operation)
                .and(decision)
                .and(actor())
                .list();
    }
}
