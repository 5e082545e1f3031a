package dev.acta.log.json;

import java.util.List;

/**
 * An array.
 *
 * @param values its elements in order
 */
public record JsonArray(List<JsonValue> values) implements JsonValue {

    public JsonArray {
        values = List.copyOf(values);
    }
}
