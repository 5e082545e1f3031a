package dev.acta.events.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, such as those of a sample, or those on which a rule is in force.
 *
 * @param from the first day, where known
 * @param to the last day, included, where known
 * @param asStated the source's own words; required where neither day is known
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String asStated) {
    public Period {
        Require.text("asStated", asStated, Require.QUOTATION);
        if (from == null && to == null && asStated == null) {
            throw new InvalidValue("", "must have from, to or asStated");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidValue("to", "must not be earlier than from");
        }
    }
}
