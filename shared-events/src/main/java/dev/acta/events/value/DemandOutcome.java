package dev.acta.events.value;

/** What somebody sees of whether a demand was met. */
public enum DemandOutcome {
    MET,
    PARTLY_MET,
    NOT_MET,
    /** It had been met, and is no longer. */
    UNDONE
}
