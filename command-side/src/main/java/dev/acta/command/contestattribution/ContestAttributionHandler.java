package dev.acta.command.contestattribution;

import dev.acta.command.attribution.AttributionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class ContestAttributionHandler {
    private final StreamsOf<AttributionStream> attributions;

    ContestAttributionHandler(Streams streams) {
        this.attributions = streams.of(AttributionStream.class, AttributionStream::new);
    }

    @CommandHandler
    void handle(ContestAttribution command) {
        attributions.record(
                command.attribution().toString(),
                (history, now) -> ContestAttributionDecision.decide(history, command, now));
    }
}
