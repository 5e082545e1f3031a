package dev.acta.events.value;

/** How a number is meant. */
public enum CountQualifier {
    EXACT,
    APPROXIMATE,
    AT_LEAST,
    AT_MOST,
    RANGE
}
