package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** What was done to earnings, and the platform's own word for it, required where it is OTHER. */
public record MonetisationMeasure(
        MonetisationMeasureKind kind, @Nullable String asStated) {
    public MonetisationMeasure {
        Require.text("asStated", asStated, Require.NAME);
        if (kind == MonetisationMeasureKind.OTHER && asStated == null) {
            throw new InvalidValue("asStated", "must be given where the kind is OTHER");
        }
    }
}
