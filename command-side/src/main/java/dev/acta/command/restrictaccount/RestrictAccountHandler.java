package dev.acta.command.restrictaccount;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class RestrictAccountHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    RestrictAccountHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(RestrictAccount command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> RestrictAccountDecision.decide(history, command, now));
    }
}
