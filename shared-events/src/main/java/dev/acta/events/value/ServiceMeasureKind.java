package dev.acta.events.value;

/**
 * What was done to a service: the restrictions of its provision in the DSA Transparency Database's schema, version 2.
 */
public enum ServiceMeasureKind {
    PARTIAL_SUSPENSION,
    TOTAL_SUSPENSION,
    PARTIAL_TERMINATION,
    TOTAL_TERMINATION
}
