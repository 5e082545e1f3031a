package dev.acta.command.sharedataset;

import dev.acta.command.stream.Intent;
import dev.acta.events.DatasetShared;
import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Give a data set, or parts of it, to some; often before it is released, if ever it is. */
public record ShareDataset(
        Ref dataset,
        List<DatasetPart> parts,
        List<Ref> recipients,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ShareDataset {
        parts = List.copyOf(parts);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
    }

    @Override
    public DatasetShared event() {
        return event(List.of());
    }

    DatasetShared event(List<Ref> conflictsWith) {
        return new DatasetShared(dataset, parts, recipients, occurrence, basis, sources, asStated, conflictsWith);
    }
}
