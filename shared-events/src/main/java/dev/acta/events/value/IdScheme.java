package dev.acta.events.value;

/** Whether an account's id is the platform's own or a published hash of it. Both are personal data. */
public enum IdScheme {
    PLAIN,
    HASHED
}
