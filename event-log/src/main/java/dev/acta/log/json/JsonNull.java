package dev.acta.log.json;

/** {@code null}: a value like the others, not the absence of a member. */
public enum JsonNull implements JsonValue {
    /** The one there is. */
    NULL
}
