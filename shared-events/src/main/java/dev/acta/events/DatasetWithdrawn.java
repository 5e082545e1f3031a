package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform took a data set, or parts of it, out of reach again.
 *
 * @param parts what it took back; empty where that is the whole data set
 * @param why what it gives as the reason
 * @param conflictsWith events on record that this report contradicts
 */
public record DatasetWithdrawn(
        Ref dataset,
        List<DatasetPart> parts,
        @Nullable String why,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public DatasetWithdrawn {
        Require.kind("dataset", dataset, RefKind.DATASET);
        parts = Require.list("parts", parts);
        Require.distinct("parts", parts, part -> List.of(part.network(), part.role()));
        Require.text("why", why, Require.PASSAGE);
        sources = basis.sources(sources, asStated);
        conflictsWith = basis.conflicts(conflictsWith);
    }

    @Override
    public Ref actor() {
        return dataset.platform();
    }

    @Override
    public List<Ref> subjects() {
        return new Subjects()
                .and(dataset)
                .andAll(parts.stream().map(DatasetPart::network).toList())
                .and(actor())
                .list();
    }
}
