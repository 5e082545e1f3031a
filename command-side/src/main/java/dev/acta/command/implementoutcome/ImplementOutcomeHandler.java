package dev.acta.command.implementoutcome;

import dev.acta.command.redress.ComplaintStream;
import dev.acta.command.redress.DisputeStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.store.personal.StreamAliases;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of the complaint or the dispute, whose name does not tell which it is. */
@Component
final class ImplementOutcomeHandler {
    private final StreamsOf<ComplaintStream> complaints;
    private final StreamsOf<DisputeStream> disputes;
    private final StreamAliases aliases;

    ImplementOutcomeHandler(Streams streams, StreamAliases aliases) {
        this.complaints = streams.of(ComplaintStream.class, ComplaintStream::new);
        this.disputes = streams.of(DisputeStream.class, DisputeStream::new);
        this.aliases = aliases;
    }

    @CommandHandler
    void handle(ImplementOutcome command) {
        Ref matter = command.matter().known().orElseThrow();
        StreamsOf<?> matters = matter.kind() == RefKind.COMPLAINT ? complaints : disputes;
        matters.record(
                aliases.aliasOf(matter.kind().word(), matter.toString()),
                (history, now) -> ImplementOutcomeDecision.decide(history, command, now));
    }
}
