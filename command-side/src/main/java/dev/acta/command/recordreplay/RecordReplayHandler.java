package dev.acta.command.recordreplay;

import dev.acta.command.client.Authority;
import dev.acta.command.investigation.InvestigationStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class RecordReplayHandler {
    private final StreamsOf<InvestigationStream> investigations;
    private final Authority authority;

    RecordReplayHandler(Streams streams, Authority authority) {
        this.investigations = streams.of(InvestigationStream.class, InvestigationStream::new);
        this.authority = authority;
    }

    @CommandHandler
    void handle(RecordReplay command) {
        investigations.record(
                command.investigation().toString(),
                (history, now) -> RecordReplayDecision.decide(history, command, authority.self(), now));
    }
}
