package dev.acta.events.value;

/** What was done to content: the visibility restrictions of the DSA Transparency Database's schema, version 2. */
public enum ContentMeasureKind {
    REMOVED,
    DISABLED,
    DEMOTED,
    AGE_RESTRICTED,
    INTERACTION_RESTRICTED,
    LABELLED,
    OTHER
}
