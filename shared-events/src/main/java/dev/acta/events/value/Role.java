package dev.acta.events.value;

/** What part accounts had in a network. */
public enum Role {
    CORE,
    AMPLIFIER,
    /** Taken over from their owners, who are victims. */
    COMPROMISED
}
