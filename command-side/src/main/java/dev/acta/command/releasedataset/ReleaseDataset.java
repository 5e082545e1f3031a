package dev.acta.command.releasedataset;

import dev.acta.command.stream.Intent;
import dev.acta.events.DatasetReleased;
import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Figure;
import dev.acta.events.value.HeldBack;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Make a data set public. */
public record ReleaseDataset(
        Ref dataset,
        String release,
        @Nullable Ref disclosure,
        List<Figure> rows,
        List<DatasetPart> parts,
        List<HeldBack> heldBack,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated)
        implements Intent {
    public ReleaseDataset {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        heldBack = List.copyOf(heldBack);
        sources = List.copyOf(sources);
    }

    @Override
    public DatasetReleased event() {
        return event(List.of());
    }

    DatasetReleased event(List<Ref> conflictsWith) {
        return new DatasetReleased(
                dataset,
                release,
                disclosure,
                rows,
                parts,
                heldBack,
                occurrence,
                basis,
                sources,
                asStated,
                conflictsWith);
    }
}
