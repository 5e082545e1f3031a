package dev.acta.events;

import dev.acta.events.value.Decision;

/** What somebody did by a decision. */
public interface Decided {
    Decision decision();
}
