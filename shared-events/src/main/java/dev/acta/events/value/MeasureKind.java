package dev.acta.events.value;

/** What was done to accounts. */
public enum MeasureKind {
    SUSPENDED,
    TERMINATED
}
