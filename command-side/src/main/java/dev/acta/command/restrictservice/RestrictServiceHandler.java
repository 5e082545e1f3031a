package dev.acta.command.restrictservice;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class RestrictServiceHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    RestrictServiceHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(RestrictService command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> RestrictServiceDecision.decide(history, command, now));
    }
}
