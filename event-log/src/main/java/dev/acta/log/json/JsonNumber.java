package dev.acta.log.json;

/**
 * An integer.
 *
 * @param value of the whole range of {@code long}; other readers of JSON may know only up to 2^53 - 1
 */
public record JsonNumber(long value) implements JsonValue {}
