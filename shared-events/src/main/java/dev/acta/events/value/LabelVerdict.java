package dev.acta.events.value;

/** What a label itself says of the claim it stands under. */
public enum LabelVerdict {
    UNSUBSTANTIATED,
    DISPUTED,
    MANIPULATED,
    FALSE
}
