package dev.acta.command.releaselegalhold;

import dev.acta.command.client.Authority;
import dev.acta.command.erasable.HoldStream;
import dev.acta.command.erasable.Holds;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the one stream of holds. */
@Component
final class ReleaseLegalHoldHandler {
    private final StreamsOf<HoldStream> holds;
    private final Authority authority;

    ReleaseLegalHoldHandler(Streams streams, Authority authority) {
        this.holds = streams.of(HoldStream.class, HoldStream::new);
        this.authority = authority;
    }

    @CommandHandler
    void handle(ReleaseLegalHold command) {
        holds.record(
                Holds.STREAM,
                (history, now) -> ReleaseLegalHoldDecision.decide(history, command, authority.self(), now));
    }
}
