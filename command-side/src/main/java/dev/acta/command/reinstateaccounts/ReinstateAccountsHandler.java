package dev.acta.command.reinstateaccounts;

import dev.acta.command.network.Network;
import dev.acta.command.roster.RosterAccounts;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the network's stream, whose lock keeps two from bringing one account back. */
@Component
final class ReinstateAccountsHandler {
    private final StreamsOf<Network> networks;
    private final RosterAccounts rosters;

    ReinstateAccountsHandler(Streams streams, RosterAccounts rosters) {
        this.networks = streams.of(Network.class, Network::new);
        this.rosters = rosters;
    }

    @CommandHandler
    void handle(ReinstateAccounts command) {
        networks.record(
                command.network().toString(),
                (history, now) -> ReinstateAccountsDecision.decide(
                        history, command, rosters.find(command.network(), command.named()), now));
    }
}
