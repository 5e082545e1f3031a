package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.PersonalItems;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Role;
import dev.acta.events.value.RosterAccount;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of accounts that a network was suspended with. Its accounts are not among its subjects: there are
 * too many.
 *
 * @param chunk which part of the role's list this is, from 0
 * @param accounts 1 to 1,000
 */
public record RosterRecorded(
        Ref roster,
        Ref network,
        Role role,
        int chunk,
        PersonalItems<RosterAccount> accounts,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements PlatformAction {
    public static final int LARGEST_CHUNK = 1_000;

    public RosterRecorded {
        Require.kind("roster", roster, RefKind.ROSTER);
        Require.kind("network", network, RefKind.NETWORK);
        Require.sameOwner("roster", roster, network);
        Require.natural("chunk", chunk);
        if (accounts.count() < 1 || accounts.count() > LARGEST_CHUNK) {
            throw new InvalidValue("accounts", "must be 1 to " + LARGEST_CHUNK);
        }
        sources = basis.sources(sources, asStated);
    }

    @Override
    public Ref actor() {
        return network.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects().and(roster).and(network).and(actor()).list();
    }
}
