package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** What was done to content, and the platform's own word for it, required where it is OTHER. */
public record ContentMeasure(
        ContentMeasureKind kind, @Nullable String asStated) {
    public ContentMeasure {
        Require.text("asStated", asStated, Require.NAME);
        if (kind == ContentMeasureKind.OTHER && asStated == null) {
            throw new InvalidValue("asStated", "must be given where the kind is OTHER");
        }
    }
}
