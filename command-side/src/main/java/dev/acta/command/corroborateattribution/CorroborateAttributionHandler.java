package dev.acta.command.corroborateattribution;

import dev.acta.command.attribution.AttributionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class CorroborateAttributionHandler {
    private final StreamsOf<AttributionStream> attributions;

    CorroborateAttributionHandler(Streams streams) {
        this.attributions = streams.of(AttributionStream.class, AttributionStream::new);
    }

    @CommandHandler
    void handle(CorroborateAttribution command) {
        attributions.record(
                command.attribution().toString(),
                (history, now) -> CorroborateAttributionDecision.decide(history, command, now));
    }
}
