package dev.acta.events.value;

/** What an authority asked for, and how. */
public enum OrderKind {
    /** To act against content: DSA Art. 9 and its like. */
    ACT,
    /** To give information: DSA Art. 10 and its like. */
    INFORMATION,
    /** It asks, and does not order. */
    REQUEST,
    /** It tells of something, and leaves open what is to be done. */
    NOTICE,
    /** The source does not tell. */
    NOT_KNOWN
}
