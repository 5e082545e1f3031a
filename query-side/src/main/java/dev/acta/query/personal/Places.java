package dev.acta.query.personal;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The places of personal values in stored JSON: {@code {"$item": number}}. */
public final class Places {

    private static final String ITEM = "$item";

    private Places() {}

    /** The place of an item. */
    public static ObjectNode of(int item) {
        return JsonNodeFactory.instance.objectNode().put(ITEM, item);
    }

    /** The number of the item whose place this is; empty for any other value. */
    public static Optional<Integer> item(JsonNode value) {
        return value.size() == 1 && value.path(ITEM).isInt()
                ? Optional.of(value.path(ITEM).intValue())
                : Optional.empty();
    }

    /** The value with what stands for the items of an event in their places. */
    public static JsonNode filled(JsonNode value, long position, Items items) {
        return switch (value) {
            case ObjectNode object
            when item(object).isPresent() -> items.shown(position, item(object).orElseThrow());
            case ObjectNode object -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(field -> filled.set(field.getKey(), filled(field.getValue(), position, items)));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JsonNodeFactory.instance.arrayNode();
                array.forEach(member -> filled.add(filled(member, position, items)));
                yield filled;
            }
            default -> value;
        };
    }
}
