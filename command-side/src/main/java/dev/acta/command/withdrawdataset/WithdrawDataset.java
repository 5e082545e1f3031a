package dev.acta.command.withdrawdataset;

import dev.acta.command.stream.Intent;
import dev.acta.events.DatasetWithdrawn;
import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Take a data set, or parts of it, out of reach again.
 *
 * @param parts what is taken back; empty where that is the whole data set
 */
public record WithdrawDataset(
        Ref dataset,
        List<DatasetPart> parts,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public WithdrawDataset {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    @Override
    public DatasetWithdrawn event() {
        return event(List.of());
    }

    DatasetWithdrawn event(List<Ref> conflictsWith) {
        return new DatasetWithdrawn(dataset, parts, why, occurrence, basis, sources, asStated, conflictsWith);
    }
}
