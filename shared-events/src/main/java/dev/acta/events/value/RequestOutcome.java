package dev.acta.events.value;

/** What came of a request that somebody made about data on them. */
public enum RequestOutcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED
}
