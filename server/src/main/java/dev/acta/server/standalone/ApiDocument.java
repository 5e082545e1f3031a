package dev.acta.server.standalone;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of the sides (OpenAPI), joined into the one of a server that is both. */
public final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private ApiDocument() {}

    /**
     * Both documents in one; what stands in both stands in it once.
     *
     * @throws IllegalStateException if they say different things of the same
     */
    public static byte[] joined(byte[] commands, byte[] queries) {
        ObjectNode whole = (ObjectNode) JSON.readTree(commands);
        join(whole, (ObjectNode) JSON.readTree(queries));
        sort(whole, "paths");
        ObjectNode components = (ObjectNode) whole.required("components");
        Set<String> kinds = new HashSet<>(components.propertyNames());
        kinds.forEach(kind -> sort(components, kind));
        sort(whole, "components");
        return bytes(whole);
    }

    /** The bytes of a document: the same for the same document, and a line a member, so that they can be compared. */
    public static byte[] bytes(JsonNode document) {
        String text = JSON.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
                .writeValueAsString(document);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void join(ObjectNode to, ObjectNode from) {
        from.properties().forEach(member -> {
            JsonNode there = to.get(member.getKey());
            if (there instanceof ObjectNode both && member.getValue() instanceof ObjectNode more) {
                join(both, more);
            } else if (there instanceof ArrayNode both && member.getValue() instanceof ArrayNode more) {
                join(both, more);
            } else if (there == null) {
                to.set(member.getKey(), member.getValue());
            } else if (!there.equals(member.getValue())) {
                throw new IllegalStateException("the sides differ in " + member.getKey() + ": " + there);
            }
        });
    }

    private static void join(ArrayNode to, ArrayNode from) {
        Set<JsonNode> there = new HashSet<>();
        to.forEach(there::add);
        from.forEach(member -> {
            if (there.add(member)) {
                to.add(member);
            }
        });
    }

    private static void sort(ObjectNode of, String name) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        of.required(name).properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        of.replace(name, JSON.createObjectNode().setAll(sorted));
    }
}
