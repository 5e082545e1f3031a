package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** What was done to a service, and the platform's own word for it. */
public record ServiceMeasure(
        ServiceMeasureKind kind, @Nullable String asStated) {
    public ServiceMeasure {
        Require.text("asStated", asStated, Require.NAME);
    }
}
