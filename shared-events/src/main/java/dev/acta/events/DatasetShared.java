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
 * A platform gave a data set, or parts of it, to some; this has a date of its own, often before the release.
 *
 * @param parts what was given; empty where that is the whole data set or is not known
 * @param recipients to whom
 * @param conflictsWith events on record that this report contradicts
 */
public record DatasetShared(
        Ref dataset,
        List<DatasetPart> parts,
        List<Ref> recipients,
        Occurrence occurrence,
        Basis basis,
        List<Source> sources,
        @Nullable String asStated,
        List<Ref> conflictsWith)
        implements PlatformAction, Disputable {
    public DatasetShared {
        Require.kind("dataset", dataset, RefKind.DATASET);
        parts = Require.list("parts", parts);
        Require.distinct("parts", parts, part -> List.of(part.network(), part.role()));
        Require.kinds("recipients", recipients, Actors.KINDS);
        recipients = Require.filled("recipients", recipients);
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
                .andAll(recipients)
                .and(actor())
                .list();
    }
}
