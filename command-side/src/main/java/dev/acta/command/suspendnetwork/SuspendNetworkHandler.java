package dev.acta.command.suspendnetwork;

import dev.acta.command.network.Network;
import dev.acta.command.roster.RoleList;
import dev.acta.command.roster.Rosters;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.NetworkSuspended;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Records a suspension on the network's stream and, where there is one, the list of accounts on its roster's. */
@Component
final class SuspendNetworkHandler {
    private final StreamsOf<Network> networks;
    private final Rosters rosters;

    SuspendNetworkHandler(Streams streams, EventStore events) {
        this.networks = streams.of(Network.class, Network::new);
        this.rosters = new Rosters(events);
    }

    @CommandHandler
    void handle(SuspendNetwork command) {
        suspend(command, List.of());
    }

    @CommandHandler
    void handle(SuspendListedNetwork command) {
        NetworkSuspended suspended = suspend(command.command(), command.lists());
        rosters.record(suspended.network(), suspended, command.lists());
    }

    private NetworkSuspended suspend(SuspendNetwork command, List<RoleList> lists) {
        return (NetworkSuspended) networks.record(
                command.network().toString(),
                (history, now) -> SuspendNetworkDecision.decide(history, command, lists, now));
    }
}
