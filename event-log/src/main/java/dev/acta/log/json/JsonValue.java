package dev.acta.log.json;

/** A JSON value, of the kinds that the log's formats have. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {}
