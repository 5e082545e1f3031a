package dev.acta.events.value;

/** Whether what was acted on was found by automated means. */
public enum Detection {
    AUTOMATED,
    NOT_AUTOMATED,
    NOT_KNOWN
}
