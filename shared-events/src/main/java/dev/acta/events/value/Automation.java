package dev.acta.events.value;

/** How far a decision was taken by automated means, in the DSA schema's three steps, or not known. */
public enum Automation {
    FULLY,
    PARTIALLY,
    NOT_AUTOMATED,
    NOT_KNOWN
}
