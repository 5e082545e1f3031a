package dev.acta.command.liftaccountrestriction;

import dev.acta.command.restriction.RestrictionStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the restriction's stream. */
@Component
final class LiftAccountRestrictionHandler {
    private final StreamsOf<RestrictionStream> restrictions;

    LiftAccountRestrictionHandler(Streams streams) {
        this.restrictions = streams.of(RestrictionStream.class, RestrictionStream::new);
    }

    @CommandHandler
    void handle(LiftAccountRestriction command) {
        restrictions.record(
                command.restriction().toString(),
                (history, now) -> LiftAccountRestrictionDecision.decide(history, command, now));
    }
}
