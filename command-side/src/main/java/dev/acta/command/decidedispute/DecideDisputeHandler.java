package dev.acta.command.decidedispute;

import dev.acta.command.redress.DisputeStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.events.value.Ref;
import dev.acta.store.personal.StreamAliases;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the dispute's stream, whose name does not tell which dispute it is. */
@Component
final class DecideDisputeHandler {
    private final StreamsOf<DisputeStream> disputes;
    private final StreamAliases aliases;

    DecideDisputeHandler(Streams streams, StreamAliases aliases) {
        this.disputes = streams.of(DisputeStream.class, DisputeStream::new);
        this.aliases = aliases;
    }

    @CommandHandler
    void handle(DecideDispute command) {
        Ref dispute = command.dispute().known().orElseThrow();
        disputes.record(
                aliases.aliasOf(dispute.kind().word(), dispute.toString()),
                (history, now) -> DecideDisputeDecision.decide(history, command, now));
    }
}
