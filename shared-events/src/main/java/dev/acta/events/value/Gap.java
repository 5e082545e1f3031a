package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/** A stretch of days in which nobody looked. */
public record Gap(Period period, @Nullable String why) {
    public Gap {
        Require.text("why", why, Require.QUOTATION);
    }
}
