package dev.acta.command.unlinkrecords;

import dev.acta.command.client.Authority;
import dev.acta.command.linkrecords.LinkStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.RecordsLinked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on the link's stream. */
@Component
final class UnlinkRecordsHandler {
    private final StreamsOf<LinkStream> links;

    UnlinkRecordsHandler(Streams streams) {
        this.links = streams.of(LinkStream.class, LinkStream::new);
    }

    @CommandHandler
    void handle(UnlinkRecords command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        links.record(
                command.link().toString(),
                (history, now) -> UnlinkRecordsDecision.decide(
                        history, command, linked -> isTheirs(linked, authority), authority.self(), now));
    }

    private static boolean isTheirs(RecordsLinked linked, Authority authority) {
        return authority.speaksFor(linked.assertedBy())
                || authority.isRecorderOrSteward(linked.link().ownedBy());
    }
}
