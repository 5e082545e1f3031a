package dev.acta.command.liftservicerestriction;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class LiftServiceRestrictionHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    LiftServiceRestrictionHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(LiftServiceRestriction command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> LiftServiceRestrictionDecision.decide(history, command, now));
    }
}
