package dev.acta.events.value;

/** Who gave a notice. */
public enum NotifierKind {
    INDIVIDUAL,
    ENTITY,
    /** As a Digital Services Coordinator has named it (DSA, Art. 22). */
    TRUSTED_FLAGGER,
    AUTHORITY,
    NOT_KNOWN
}
