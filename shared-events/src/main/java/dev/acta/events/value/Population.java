package dev.acta.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding looked at: described, or data sets on record, and over which days. */
public record Population(
        @Nullable String description,
        List<Ref> datasets,
        @Nullable Period period) {
    public Population {
        Require.text("description", description, Require.PASSAGE);
        Require.kinds("datasets", datasets, RefKind.DATASET);
        datasets = Require.list("datasets", datasets);
        if (description == null && datasets.isEmpty()) {
            throw new InvalidValue("", "must have a description or datasets");
        }
    }
}
