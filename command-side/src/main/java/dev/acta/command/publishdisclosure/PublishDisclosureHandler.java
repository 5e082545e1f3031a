package dev.acta.command.publishdisclosure;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class PublishDisclosureHandler {
    private final StreamsOf<DisclosureStream> disclosures;

    PublishDisclosureHandler(Streams streams) {
        this.disclosures = streams.of(DisclosureStream.class, DisclosureStream::new);
    }

    @CommandHandler
    void handle(PublishDisclosure command) {
        disclosures.record(
                command.disclosure().toString(),
                (history, now) -> PublishDisclosureDecision.decide(history, command, now));
    }
}
