package dev.acta.command.withdrawattribution;

import dev.acta.command.attribution.AttributionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class WithdrawAttributionHandler {
    private final StreamsOf<AttributionStream> attributions;

    WithdrawAttributionHandler(Streams streams) {
        this.attributions = streams.of(AttributionStream.class, AttributionStream::new);
    }

    @CommandHandler
    void handle(WithdrawAttribution command) {
        attributions.record(
                command.attribution().toString(),
                (history, now) -> WithdrawAttributionDecision.decide(history, command, now));
    }
}
