package dev.acta.query.timeline;

import dev.acta.events.value.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is asked for.
 *
 * @param subjects any of these; all where there are none
 * @param lanes any of these; all where there are none. Likewise types, bases and jurisdictions
 * @param from only what can have happened at this moment or later, as microseconds since 1970
 * @param to only what can have happened before this moment
 * @param knownAt only what was known then; null for all
 * @param order how entries are put in order
 * @param limit how many, at most
 */
record TimelineQuery(
        List<Ref> subjects,
        Set<String> lanes,
        Set<String> types,
        Set<String> bases,
        Set<String> jurisdictions,
        @Nullable Long from,
        @Nullable Long to,
        @Nullable KnownAt knownAt,
        Order order,
        int limit) {

    /**
     * What was known at a moment.
     *
     * @param moment as microseconds since 1970
     * @param by who knew: that platform knew of its own acts from the act on; null for the public
     */
    record KnownAt(long moment, @Nullable String by) {}

    /** By occurrence or by recording, and which way. */
    record Order(boolean recorded, boolean descending) {}

    /** Where a page ended. */
    record After(long sort, long position) {}
}
