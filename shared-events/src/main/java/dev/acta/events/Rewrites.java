package dev.acta.events;

import dev.acta.events.value.Ref;

/** What changes, from its own position on, how another event of the record reads. The event itself stays as it is. */
public interface Rewrites {
    /** The {@code event:} that reads otherwise from here on. */
    Ref rewritten();
}
