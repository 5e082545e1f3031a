package dev.acta.command.unlinkrecords;

import dev.acta.command.client.Authority;
import dev.acta.command.linkrecords.LinkStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.RecordsLinked;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the link's stream. */
@Component
final class UnlinkRecordsHandler {
    private final StreamsOf<LinkStream> links;
    private final Authority authority;

    UnlinkRecordsHandler(Streams streams, Authority authority) {
        this.links = streams.of(LinkStream.class, LinkStream::new);
        this.authority = authority;
    }

    @CommandHandler
    void handle(UnlinkRecords command) {
        links.record(
                command.link().toString(),
                (history, now) ->
                        UnlinkRecordsDecision.decide(history, command, this::isTheirs, authority.self(), now));
    }

    private boolean isTheirs(RecordsLinked linked) {
        return authority.speaksFor(linked.assertedBy())
                || authority.isRecorderOrSteward(linked.link().ownedBy());
    }
}
