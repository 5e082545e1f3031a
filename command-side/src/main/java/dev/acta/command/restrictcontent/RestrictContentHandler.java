package dev.acta.command.restrictcontent;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class RestrictContentHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    RestrictContentHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(RestrictContent command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> RestrictContentDecision.decide(history, command, now));
    }
}
