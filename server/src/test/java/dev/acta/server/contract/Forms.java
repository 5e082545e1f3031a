package dev.acta.server.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of a form of their own, a component each. */
final class Forms {
    private Forms() {}

    static ObjectNode of(Limits.Shape shape, Map<String, ObjectNode> components) {
        components.computeIfAbsent(shape.component(), key -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            if (shape == Limits.Shape.JURISDICTION) {
                schema.put("type", "string").put("description", "A code of ISO 3166-1, EU or UN");
                ArrayNode codes = schema.putArray("enum");
                new TreeSet<>((Set<?>) Constants.value("Jurisdictions.CODES", "dev.acta.events.value.Ref"))
                        .forEach(code -> codes.add((String) code));
            } else {
                shape.describe(schema);
            }
            return schema;
        });
        return Schemas.reference(shape.component());
    }
}
