package dev.acta.command.releaselegalhold;

import dev.acta.command.client.Authority;
import dev.acta.command.erasable.HoldStream;
import dev.acta.command.erasable.Holds;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on the one stream of holds. */
@Component
final class ReleaseLegalHoldHandler {
    private final StreamsOf<HoldStream> holds;

    ReleaseLegalHoldHandler(Streams streams) {
        this.holds = streams.of(HoldStream.class, HoldStream::new);
    }

    @CommandHandler
    void handle(ReleaseLegalHold command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        holds.record(
                Holds.STREAM,
                (history, now) -> ReleaseLegalHoldDecision.decide(history, command, authority.self(), now));
    }
}
