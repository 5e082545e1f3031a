package dev.acta.server.contract;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small values that a schema allows. */
final class Samples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String COMPONENTS = "#/components/schemas/";
    private static final Map<String, String> TEXTS = new HashMap<>();

    static {
        TEXTS.put("Instant", "2020-06-11T15:04:05Z");
        TEXTS.put("Day", "2020-06-11");
        TEXTS.put("Zone", "Z");
        TEXTS.put("Language", "en");
        TEXTS.put("Url", "https://example.org/a");
        TEXTS.put("MediaType", "application/pdf");
        TEXTS.put("Pointer", "/title");
        TEXTS.put("Commitment", "sha256:" + "0".repeat(64));
        TEXTS.put("PolicyRef", "policy:a/b@1");
        TEXTS.put("GovernmentRef", "government:US");
        TEXTS.put("AuthorityRef", "authority:US/a");
        TEXTS.put("EventRef", "event:0");
    }

    private final OpenApi api;

    Samples(OpenApi api) {
        this.api = api;
    }

    /** A schema itself, where another refers to it. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? resolved(api.schema(component(schema))) : schema;
    }

    private static String component(JsonNode schema) {
        return schema.required("$ref").stringValue().substring(COMPONENTS.length());
    }

    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            String component = component(schema);
            if (TEXTS.containsKey(component)) {
                return JSON.stringNode(TEXTS.get(component));
            }
            if (component.equals("Source")) {
                // One of several fields says which it is, and none of them is required.
                return object(api.schema(component)).put("title", "a");
            }
            return component.endsWith("Ref") && api.schema(component).has("pattern")
                    ? JSON.stringNode(ref(api.schema(component)))
                    : of(api.schema(component));
        }
        for (String choice : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(choice)) {
                return of(schema.required(choice).path(0));
            }
        }
        if (schema.has("const")) {
            return schema.required("const");
        }
        if (schema.has("enum")) {
            return schema.required("enum").path(0);
        }
        return switch (schema.path("type").stringValue("")) {
            case "string" -> JSON.stringNode("a");
            case "integer" -> JSON.numberNode(Math.max(1, schema.path("minimum").longValue(1)));
            case "boolean" -> JSON.booleanNode(true);
            case "array" -> JSON.arrayNode().add(of(schema.required("items")));
            case "object" -> object(schema);
            default -> JSON.stringNode("anything");
        };
    }

    private static String ref(JsonNode schema) {
        String form = schema.required("description").stringValue();
        return form.substring(0, form.indexOf(':') + 1) + (form.contains("/") ? "a/b" : "a");
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required")
                .forEach(name -> object.set(
                        name.stringValue(), of(schema.required("properties").required(name.stringValue()))));
        return object;
    }
}
