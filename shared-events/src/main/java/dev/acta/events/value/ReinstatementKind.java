package dev.acta.events.value;

/** What brought accounts back. */
public enum ReinstatementKind {
    COMPLAINT,
    ORDER,
    OWN_REVIEW
}
