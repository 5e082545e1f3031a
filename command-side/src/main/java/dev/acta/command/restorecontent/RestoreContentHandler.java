package dev.acta.command.restorecontent;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class RestoreContentHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    RestoreContentHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(RestoreContent command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> RestoreContentDecision.decide(history, command, now));
    }
}
