package dev.acta.command.erasepersonaldata;

import dev.acta.command.client.Authority;
import dev.acta.command.erasable.ErasableRecord;
import dev.acta.command.erasable.ErasureStream;
import dev.acta.command.erasable.Holds;
import dev.acta.command.erasable.ItemsOnRecord;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records the request on a stream of its own. All of it is looked at again when it is confirmed. */
@Component
final class ErasePersonalDataHandler {
    private final StreamsOf<ErasureStream> erasures;
    private final ErasableRecord erasable;

    ErasePersonalDataHandler(Streams streams, ErasableRecord erasable) {
        this.erasures = streams.of(ErasureStream.class, ErasureStream::new);
        this.erasable = erasable;
    }

    @CommandHandler
    void handle(ErasePersonalData command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        Holds holds = erasable.holds();
        ItemsOnRecord items = erasable.find(command.items(), number -> "/items/" + number);
        erasures.record(
                command.erasure().toString(),
                (history, now) ->
                        ErasePersonalDataDecision.decide(history, command, items, holds, authority.self(), now));
    }
}
