package dev.acta.events.value;

/** The unit to which a moment is known. */
public enum Precision {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    UNKNOWN
}
