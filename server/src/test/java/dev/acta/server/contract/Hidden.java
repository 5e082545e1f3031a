package dev.acta.server.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.acta.events.value.Personal;
import dev.acta.events.value.PersonalItems;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stands in answers for personal values that are not shown. */
final class Hidden {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Hidden() {}

    /** Whether a type holds personal values somewhere. */
    static boolean in(Type type) {
        return in(type, new HashSet<>());
    }

    private static boolean in(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType generic) {
            return in(generic.getRawType(), seen) || in(generic.getActualTypeArguments()[0], seen);
        }
        if (type == Personal.class || type == PersonalItems.class) {
            return true;
        }
        Class<?> plain = (Class<?>) type;
        JsonSubTypes members = plain.getAnnotation(JsonSubTypes.class);
        if (members != null) {
            return Arrays.stream(members.value()).anyMatch(member -> in(member.value(), seen));
        }
        return plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(component -> in(component, seen));
    }

    /** A value, or what stands for it. */
    static ObjectNode or(ObjectNode value, Map<String, ObjectNode> components) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("anyOf").add(value).add(hidden(components));
        return schema;
    }

    private static ObjectNode hidden(Map<String, ObjectNode> components) {
        components.computeIfAbsent("Hidden", key -> {
            ObjectNode schema = JSON.objectNode();
            schema.put(
                    "description",
                    "A personal value that is not shown: withheld from this reader, erased by the event that is named, or"
                            + " missing though nothing erased it");
            schema.putArray("oneOf")
                    .add(only("withheld", JSON.objectNode().put("const", true)))
                    .add(only("erased", JSON.objectNode().put("type", "string").put("pattern", "^event:[0-9]+$")))
                    .add(only("missing", JSON.objectNode().put("const", true)));
            return schema;
        });
        return Schemas.reference("Hidden");
    }

    private static ObjectNode only(String field, ObjectNode value) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        schema.putObject("properties").set(field, value);
        schema.putArray("required").add(field);
        return schema.put("additionalProperties", false);
    }

    /** What stands for a list of personal items, which have an address of their own. */
    static ObjectNode itemsInARow(Map<String, ObjectNode> components) {
        components.computeIfAbsent("ItemsInARow", key -> {
            ObjectNode range = JSON.objectNode()
                    .put("type", "array")
                    .put("minItems", 2)
                    .put("maxItems", 2)
                    .put("description", "The number of the first, and how many they are");
            range.putObject("items").put("type", "integer").put("minimum", 0);
            return only("$items", range)
                    .put("description", "Personal items of the event, in a row; /v1/events/{position} has them");
        });
        return Schemas.reference("ItemsInARow");
    }
}
