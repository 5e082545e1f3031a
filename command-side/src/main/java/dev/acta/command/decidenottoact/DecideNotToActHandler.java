package dev.acta.command.decidenottoact;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class DecideNotToActHandler {
    private final StreamsOf<DecisionStream> decisions;

    DecideNotToActHandler(Streams streams) {
        this.decisions = streams.of(DecisionStream.class, DecisionStream::new);
    }

    @CommandHandler
    void handle(DecideNotToAct command) {
        decisions.record(
                command.decision().decisionId().toString(),
                (history, now) -> DecideNotToActDecision.decide(history, command, now));
    }
}
