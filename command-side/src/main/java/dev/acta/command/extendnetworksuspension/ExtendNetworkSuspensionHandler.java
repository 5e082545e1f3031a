package dev.acta.command.extendnetworksuspension;

import dev.acta.command.network.Network;
import dev.acta.command.roster.Listed;
import dev.acta.command.roster.RoleList;
import dev.acta.command.roster.RosterAccounts;
import dev.acta.command.roster.Rosters;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.NetworkSuspensionExtended;
import dev.acta.events.value.Basis;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Records it on the network's stream and, where there is one, the list of accounts on its roster's. */
@Component
final class ExtendNetworkSuspensionHandler {
    private final StreamsOf<Network> networks;
    private final Rosters rosters;
    private final RosterAccounts accounts;

    ExtendNetworkSuspensionHandler(Streams streams, EventStore events, RosterAccounts accounts) {
        this.networks = streams.of(Network.class, Network::new);
        this.rosters = new Rosters(events);
        this.accounts = accounts;
    }

    @CommandHandler
    void handle(ExtendNetworkSuspension command) {
        extend(command, List.of());
    }

    @CommandHandler
    void handle(ExtendListedSuspension command) {
        NetworkSuspensionExtended extended = extend(command.command(), command.lists());
        rosters.record(extended.network(), extended, command.lists());
    }

    private NetworkSuspensionExtended extend(ExtendNetworkSuspension command, List<RoleList> lists) {
        return (NetworkSuspensionExtended) networks.record(
                command.network().toString(),
                (history, now) ->
                        ExtendNetworkSuspensionDecision.decide(history, command, lists, listed(command), now));
    }

    /** A report is not held against what is listed. */
    private Listed listed(ExtendNetworkSuspension command) {
        return command.basis() == Basis.FIRST_PARTY
                ? accounts.find(command.network(), command.accountRefs())
                : Listed.NOTHING;
    }
}
