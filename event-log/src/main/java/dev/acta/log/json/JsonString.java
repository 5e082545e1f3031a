package dev.acta.log.json;

/**
 * A string.
 *
 * @param value its characters, without lone surrogates where it was read
 */
public record JsonString(String value) implements JsonValue {}
