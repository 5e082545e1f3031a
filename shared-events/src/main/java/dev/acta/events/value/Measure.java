package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** What was done to accounts, and the platform's own word for it. */
public record Measure(MeasureKind kind, @Nullable String asStated) {
    public Measure {
        Require.text("asStated", asStated, Require.NAME);
    }
}
