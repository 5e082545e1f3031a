package dev.acta.command.releasedataset;

import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class ReleaseDatasetHandler {
    private final StreamsOf<ReleasedDataset> datasets;

    ReleaseDatasetHandler(Streams streams) {
        this.datasets = streams.of(ReleasedDataset.class, ReleasedDataset::new);
    }

    @CommandHandler
    void handle(ReleaseDataset command) {
        datasets.record(
                command.dataset().toString(), (history, now) -> ReleaseDatasetDecision.decide(history, command, now));
    }
}
