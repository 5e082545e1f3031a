package dev.acta.command.restatecount;

import dev.acta.command.network.Network;
import dev.acta.command.publishdisclosure.DisclosureStream;
import dev.acta.command.stream.RecordStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.RefKind;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of the network or the disclosure. */
@Component
final class RestateCountHandler {
    private final StreamsOf<Network> networks;
    private final StreamsOf<DisclosureStream> disclosures;

    RestateCountHandler(Streams streams) {
        this.networks = streams.of(Network.class, Network::new);
        this.disclosures = streams.of(DisclosureStream.class, DisclosureStream::new);
    }

    @CommandHandler
    void handle(RestateCount command) {
        StreamsOf<? extends RecordStream> streams = command.of().kind() == RefKind.NETWORK ? networks : disclosures;
        streams.record(command.of().toString(), (history, now) -> RestateCountDecision.decide(history, command, now));
    }
}
