package dev.acta.events.value;

/** How a network is said to stand to whom it is attributed to. */
public enum AttributionRelation {
    STATE,
    STATE_BACKED,
    PARTY,
    LINKED
}
