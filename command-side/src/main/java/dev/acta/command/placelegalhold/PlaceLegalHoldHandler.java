package dev.acta.command.placelegalhold;

import dev.acta.command.client.Authority;
import dev.acta.command.erasable.ErasableRecord;
import dev.acta.command.erasable.HoldStream;
import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on the one stream of holds, on the condition that nothing was erased meanwhile. */
@Component
final class PlaceLegalHoldHandler {
    private final StreamsOf<HoldStream> holds;
    private final ErasableRecord erasable;

    PlaceLegalHoldHandler(Streams streams, ErasableRecord erasable) {
        this.holds = streams.of(HoldStream.class, HoldStream::new);
        this.erasable = erasable;
    }

    @CommandHandler
    void handle(PlaceLegalHold command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        erasable.requireNothingErasedMeanwhile();
        ItemsOnRecord items = erasable.find(command.items(), command::place);
        int erasedInStreams = erasable.erasedIn(command.streams());
        holds.record(
                Holds.STREAM,
                (history, now) ->
                        PlaceLegalHoldDecision.decide(history, command, items, erasedInStreams, authority.self(), now));
    }
}
