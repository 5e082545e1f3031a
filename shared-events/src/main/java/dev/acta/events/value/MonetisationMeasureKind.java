package dev.acta.events.value;

/** What was done to earnings: the monetary restrictions of the DSA Transparency Database's schema, version 2. */
public enum MonetisationMeasureKind {
    SUSPENSION,
    TERMINATION,
    OTHER
}
