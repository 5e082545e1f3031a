package dev.acta.command.restrictmonetisation;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class RestrictMonetisationHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    RestrictMonetisationHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(RestrictMonetisation command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> RestrictMonetisationDecision.decide(history, command, now));
    }
}
