package dev.acta.events.json;

/**
 * What was wrong with a JSON text.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole
 * @param message what is wrong there and what would do; it names no class of ours
 */
public record JsonProblem(Kind kind, String pointer, String message) {
    /** The families of problems; each is a problem type of the HTTP API. */
    public enum Kind {
        MALFORMED_JSON,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        INVALID_VALUE
    }
}
