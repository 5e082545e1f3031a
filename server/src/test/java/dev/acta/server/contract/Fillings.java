package dev.acta.server.contract;

import dev.acta.events.Lane;
import dev.acta.events.json.Vocabulary;
import dev.acta.events.value.IdScheme;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the code knows, for the places that ask for it: {@code {"$fill": "lanes"}}. */
final class Fillings {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> components;

    Fillings(Map<String, ObjectNode> components) {
        this.components = components;
    }

    JsonNode filled(JsonNode node) {
        return switch (node) {
            case ObjectNode object
            when object.has("$fill") -> filling(object.required("$fill").stringValue());
            case ObjectNode object -> {
                ObjectNode filled = JSON.objectNode();
                object.properties().forEach(it -> filled.set(it.getKey(), filled(it.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                ArrayNode filled = JSON.arrayNode();
                array.forEach(it -> filled.add(filled(it)));
                yield filled;
            }
            default -> node;
        };
    }

    private ObjectNode filling(String name) {
        return switch (name) {
            case "lanes" -> words(Arrays.stream(Lane.values()).map(Lane::slug));
            case "idSchemes" -> words(Arrays.stream(IdScheme.values()).map(IdScheme::name));
            case "types" -> words(Vocabulary.current().types().stream());
            case "shownRef" -> Hidden.or(Schemas.reference("Ref"), components);
            case "payloads" -> payloads();
            case "state" -> state();
            default -> throw new IllegalArgumentException("nothing to fill in for " + name);
        };
    }

    private static ObjectNode words(Stream<String> words) {
        ObjectNode schema = JSON.objectNode().put("type", "string");
        ArrayNode all = schema.putArray("enum");
        words.forEach(all::add);
        return schema;
    }

    private ObjectNode payloads() {
        ObjectNode schema = JSON.objectNode().put("description", "That of the entry's type");
        ArrayNode anyOf = schema.putArray("anyOf");
        for (String type : Vocabulary.current().types()) {
            anyOf.add(payload(type));
        }
        return schema;
    }

    private ObjectNode payload(String type) {
        String name = Schemas.name(Vocabulary.current().eventOf(type));
        return Schemas.reference(components.containsKey(name + ".shown") ? name + ".shown" : name);
    }

    private static ObjectNode state() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        schema.put(
                "description",
                "Under the word of its kind its Ref, then all statements by kind. Reports that conflict both stand.");
        ObjectNode properties = schema.putObject("properties");
        properties.set("position", Schemas.reference("Position"));
        properties.putObject("conflicting").put("type", "boolean");
        ObjectNode conflicts = properties.putObject("conflicts").put("type", "array");
        conflicts.put("description", "Pairs of positions").set("items", Schemas.reference("Positions"));
        properties.set("accounts", Schemas.reference("AccountCounts"));
        ObjectNode networks = properties.putObject("networks").put("type", "array");
        networks.set("items", Schemas.reference("ListedAccount"));
        for (String aspect : aspects()) {
            ObjectNode statements =
                    properties.putObject(aspect).put("type", "array").put("maxItems", 1_000);
            statements.set("items", Schemas.reference("StatementOnRecord"));
        }
        ObjectNode items = properties.putObject("items").put("type", "array");
        items.put("description", "Of an order").set("items", Schemas.reference("OrderItemStanding"));
        properties.putObject("validAt").put("type", "string").put("format", "date-time");
        properties.putObject("reads").put("const", "no answer on record").put("description", "Of a demand");
        schema.putArray("required").add("position").add("conflicting").add("conflicts");
        schema.putObject("additionalProperties").put("type", "string");
        return schema;
    }

    /** The kinds of statements, under the names that states have for them. */
    private static SortedSet<String> aspects() {
        SortedSet<String> names = new TreeSet<>();
        try {
            Class<?> aspect = Class.forName("dev.acta.query.state.Aspect");
            var plural = aspect.getDeclaredMethod("plural");
            plural.setAccessible(true);
            for (Object constant : Objects.requireNonNull(aspect.getEnumConstants())) {
                names.add((String) plural.invoke(constant));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the kinds of statements", e);
        }
        return names;
    }
}
