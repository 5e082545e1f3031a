package dev.acta.query.timeline;

import dev.acta.events.value.Ref;
import dev.acta.events.value.Stance;
import org.jspecify.annotations.Nullable;

/**
 * How one thing stands to another, as an event says.
 *
 * @param link whether it was asserted apart, of two other records
 * @param stance only with what a response is about
 */
record Relation(
        Ref from,
        String relation,
        Ref to,
        boolean link,
        @Nullable Stance stance) {}
