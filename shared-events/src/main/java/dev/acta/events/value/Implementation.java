package dev.acta.events.value;

/** Whether what was decided was done. */
public enum Implementation {
    IMPLEMENTED,
    PARTLY_IMPLEMENTED,
    NOT_IMPLEMENTED
}
