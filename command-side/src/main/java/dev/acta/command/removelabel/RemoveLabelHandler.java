package dev.acta.command.removelabel;

import dev.acta.command.label.LabelStream;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import dev.acta.command.stream.TakenIds;
import dev.acta.events.value.Ref;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the label's own stream; that the label was put on never ceases, so it needs no guard. */
@Component
final class RemoveLabelHandler {
    private final StreamsOf<LabelStream> labels;
    private final TakenIds ids;

    RemoveLabelHandler(Streams streams, TakenIds ids) {
        this.labels = streams.of(LabelStream.class, LabelStream::new);
        this.ids = ids;
    }

    @CommandHandler
    void handle(RemoveLabel command) {
        Optional<Ref> putOn = ids.takenAt(command.label());
        labels.record(
                command.label().toString(), (history, now) -> RemoveLabelDecision.decide(putOn, history, command, now));
    }
}
