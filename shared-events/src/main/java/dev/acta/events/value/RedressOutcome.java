package dev.acta.events.value;

/** What came of a complaint or a dispute, in the words of the DSA's transparency reports. */
public enum RedressOutcome {
    DECISION_UPHELD,
    DECISION_PARTLY_REVERSED,
    DECISION_REVERSED,
    /** It was closed without a decision on the matter. */
    OMITTED;

    /** Whether it changes a measure. */
    public boolean reverses() {
        return this == DECISION_PARTLY_REVERSED || this == DECISION_REVERSED;
    }
}
