package dev.acta.command.linkrecords;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class LinkRecordsHandler {
    private final StreamsOf<LinkStream> links;

    LinkRecordsHandler(Streams streams) {
        this.links = streams.of(LinkStream.class, LinkStream::new);
    }

    @CommandHandler
    void handle(LinkRecords command) {
        links.record(command.link().toString(), (history, now) -> LinkRecordsDecision.decide(history, command, now));
    }
}
