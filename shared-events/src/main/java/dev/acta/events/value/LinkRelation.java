package dev.acta.events.value;

/** How one record stands to another. */
public enum LinkRelation {
    IN_RESPONSE_TO,
    CITES,
    CONTRADICTS,
    CORROBORATES,
    SAME_OPERATION_AS,
    SUPERSEDES,
    BASED_ON,
    TRANSLATES,
    DUPLICATES
}
