package dev.acta.command.withdrawdataset;

import dev.acta.command.releasedataset.ReleasedDataset;
import dev.acta.command.stream.Streams;
import dev.acta.command.stream.StreamsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Records it on the stream of what it is about. */
@Component
final class WithdrawDatasetHandler {
    private final StreamsOf<ReleasedDataset> datasets;

    WithdrawDatasetHandler(Streams streams) {
        this.datasets = streams.of(ReleasedDataset.class, ReleasedDataset::new);
    }

    @CommandHandler
    void handle(WithdrawDataset command) {
        datasets.record(
                command.dataset().toString(), (history, now) -> WithdrawDatasetDecision.decide(history, command, now));
    }
}
