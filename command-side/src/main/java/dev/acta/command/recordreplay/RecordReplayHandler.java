package dev.acta.command.recordreplay;

import dev.acta.command.client.Authority;
import dev.acta.command.investigation.InvestigationStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordReplayHandler {
    private final StreamsOf<InvestigationStream> investigations;

    RecordReplayHandler(Streams streams) {
        this.investigations = streams.of(InvestigationStream.class, InvestigationStream::new);
    }

    @CommandHandler
    void handle(RecordReplay command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        investigations.record(
                command.investigation().toString(),
                (history, now) -> RecordReplayDecision.decide(history, command, authority.self(), now));
    }
}
