package dev.acta.events.value;

/** Where a speaker stands, in five steps of our own. */
public enum Stance {
    STRONGLY_DISAGREE,
    DISAGREE,
    NEUTRAL,
    AGREE,
    STRONGLY_AGREE
}
