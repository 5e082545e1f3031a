package dev.acta.command.liftmonetisationrestriction;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class LiftMonetisationRestrictionHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    LiftMonetisationRestrictionHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(LiftMonetisationRestriction command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> LiftMonetisationRestrictionDecision.decide(history, command, now));
    }
}
