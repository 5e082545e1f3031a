package dev.acta.events.value;

/** What is counted as a member of a network. */
public enum AssetKind {
    ACCOUNT,
    PAGE,
    GROUP
}
