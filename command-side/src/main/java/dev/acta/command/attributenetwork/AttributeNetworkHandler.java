package dev.acta.command.attributenetwork;

import dev.acta.command.attribution.AttributionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class AttributeNetworkHandler {
    private final StreamsOf<AttributionStream> attributions;

    AttributeNetworkHandler(Streams streams) {
        this.attributions = streams.of(AttributionStream.class, AttributionStream::new);
    }

    @CommandHandler
    void handle(AttributeNetwork command) {
        attributions.record(
                command.attribution().toString(),
                (history, now) -> AttributeNetworkDecision.decide(history, command, now));
    }
}
