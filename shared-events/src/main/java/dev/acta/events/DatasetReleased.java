package dev.acta.events;

import dev.acta.events.value.Basis;
import dev.acta.events.value.DatasetPart;
import dev.acta.events.value.Figure;
import dev.acta.events.value.HeldBack;
import dev.acta.events.value.Occurrence;
import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import dev.acta.events.value.Require;
import dev.acta.events.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform made a data set public.
 *
 * @param release the platform's name for it
 * @param disclosure the disclosure that it came with
 * @param rows how many rows it has, of what: {@code accounts}, {@code tweets}
 * @param parts what it holds
 * @param heldBack what it leaves out
 * @param conflictsWith events on record that this report contradicts
 */
public record DatasetReleased(
        Ref dataset,
        String release,
        @Nullable Ref disclosure,
        List<Figure> rows,
        List<DatasetPart> parts,
        List<HeldBack> heldBack,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public DatasetReleased {
        Require.kind("dataset", dataset, RefKind.DATASET);
        Require.text("release", release, Require.TITLE);
        Require.kind("disclosure", disclosure, RefKind.DISCLOSURE);
        rows = Require.list("rows", rows);
        parts = Require.filled("parts", parts);
        Require.distinct("parts", parts, part -> List.of(part.network(), part.role()));
        heldBack = Require.list("heldBack", heldBack);
        Require.distinct("heldBack", heldBack, held -> List.of(held.network(), held.role()));
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
                .and(disclosure)
                .andAll(parts.stream().map(DatasetPart::network).toList())
                .andAll(heldBack.stream().map(HeldBack::network).toList())
                .and(actor())
                .list();
    }
}
