package dev.acta.events.value;

/** Whose error a correction puts right. */
public enum CorrectionKind {
    /** The recorder took the source down wrongly. */
    RECORDING_ERROR,
    /** The source was wrong. */
    SOURCE_ERROR
}
