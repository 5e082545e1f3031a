package dev.acta.command.sharedataset;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class ShareDatasetHandler {
    private final StreamsOf<SharedDataset> datasets;

    ShareDatasetHandler(Streams streams) {
        this.datasets = streams.of(SharedDataset.class, SharedDataset::new);
    }

    @CommandHandler
    void handle(ShareDataset command) {
        datasets.record(
                command.dataset().toString(), (history, now) -> ShareDatasetDecision.decide(history, command, now));
    }
}
