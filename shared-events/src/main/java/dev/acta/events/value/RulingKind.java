package dev.acta.events.value;

/** What a ruling makes of an order. */
public enum RulingKind {
    /** It has no effect for the time being. */
    STAY,
    ANNULLED,
    UPHELD,
    /** The parties agreed. */
    SETTLED
}
