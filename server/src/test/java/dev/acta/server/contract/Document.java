package dev.acta.server.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document in the making: what is written by hand in {@code contract/}, and what is added to it. */
final class Document {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode root = written("common");

    /** A part that is written by hand. */
    static ObjectNode written(String name) {
        String file = "/contract/" + name + ".json";
        try (InputStream in = Document.class.getResourceAsStream(file)) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a part; what is there already stays. */
    void add(ObjectNode part) {
        add(root, part);
    }

    /** Adds a part to a node; members are put together, lists one behind the other. */
    static void add(ObjectNode to, ObjectNode part) {
        part.properties().forEach(member -> {
            JsonNode there = to.get(member.getKey());
            switch (member.getValue()) {
                case ObjectNode object when there instanceof ObjectNode old -> add(old, object);
                case ArrayNode array when there instanceof ArrayNode old -> old.addAll(array);
                case JsonNode value -> to.set(member.getKey(), value);
            }
        });
    }

    void schemas(Map<String, ObjectNode> components) {
        ObjectNode schemas = root.withObject("/components/schemas");
        components.forEach((name, schema) -> {
            if (!schemas.has(name)) {
                schemas.set(name, schema);
            }
        });
    }

    ObjectNode paths() {
        return (ObjectNode) root.required("paths");
    }

    /** The document, its paths and components sorted. */
    ObjectNode sorted() {
        ObjectNode document = root.deepCopy();
        document.set("paths", sorted((ObjectNode) document.required("paths")));
        ObjectNode components = sorted((ObjectNode) document.required("components"));
        components.properties().forEach(kind -> components.set(kind.getKey(), sorted((ObjectNode) kind.getValue())));
        document.set("components", components);
        return document;
    }

    private static ObjectNode sorted(ObjectNode node) {
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        ObjectNode sorted = JSON.createObjectNode();
        sorted.setAll(members);
        return sorted;
    }
}
