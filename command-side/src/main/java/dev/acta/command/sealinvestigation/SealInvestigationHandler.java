package dev.acta.command.sealinvestigation;

import dev.acta.command.client.Authority;
import dev.acta.command.investigation.InvestigationStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class SealInvestigationHandler {
    private final StreamsOf<InvestigationStream> investigations;
    private final Authority authority;

    SealInvestigationHandler(Streams streams, Authority authority) {
        this.investigations = streams.of(InvestigationStream.class, InvestigationStream::new);
        this.authority = authority;
    }

    @CommandHandler
    void handle(SealInvestigation command) {
        investigations.record(
                command.investigation().toString(),
                (history, now) -> SealInvestigationDecision.decide(history, command, authority.self(), now));
    }
}
