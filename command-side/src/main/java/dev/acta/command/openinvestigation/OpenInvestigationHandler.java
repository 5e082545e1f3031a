package dev.acta.command.openinvestigation;

import dev.acta.command.client.Authority;
import dev.acta.command.investigation.InvestigationStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.store.read.LogReader;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Records it on a stream of its own; the log only grows, so its size need not be guarded. */
@Component
final class OpenInvestigationHandler {
    private final StreamsOf<InvestigationStream> investigations;
    private final LogReader log;

    OpenInvestigationHandler(Streams streams, LogReader log) {
        this.investigations = streams.of(InvestigationStream.class, InvestigationStream::new);
        this.log = log;
    }

    @CommandHandler
    void handle(OpenInvestigation command, @MetaDataValue(Authority.OF_SENDER) Authority authority) {
        long size = log.size();
        investigations.record(
                command.investigation().toString(),
                (history, now) -> OpenInvestigationDecision.decide(history, command, size, authority.self(), now));
    }
}
