package dev.acta.server.contract;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Problems as responses of operations, and a component each. */
final class ProblemSchemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SortedMap<String, Integer> statuses;
    private final Map<String, ObjectNode> components;

    ProblemSchemas(ProblemTypes types, Map<String, ObjectNode> components) {
        this.statuses = types.statuses();
        this.components = components;
    }

    /** Adds to an operation's responses what may go wrong; names that no code answers with are left out. */
    void add(ObjectNode responses, Collection<String> slugs) {
        SortedMap<Integer, SortedSet<String>> byStatus = new TreeMap<>();
        for (String slug : slugs) {
            if (statuses.containsKey(slug)) {
                byStatus.computeIfAbsent(statuses.get(slug), status -> new TreeSet<>())
                        .add(slug);
            }
        }
        byStatus.forEach((status, names) -> responses.set(String.valueOf(status), response(status, names)));
    }

    private ObjectNode response(int status, SortedSet<String> slugs) {
        ObjectNode response = JSON.objectNode().put("description", String.join(", ", slugs));
        if (status == 503 || status == 429 || slugs.contains("idempotency-key-in-use")) {
            response.putObject("headers")
                    .putObject("Retry-After")
                    .put("description", "Seconds after which it may do")
                    .putObject("schema")
                    .put("type", "integer");
        }
        ObjectNode schema = JSON.objectNode();
        if (slugs.size() == 1) {
            schema = reference(slugs.first());
        } else {
            ArrayNode oneOf = schema.putArray("oneOf");
            slugs.forEach(slug -> oneOf.add(reference(slug)));
        }
        response.putObject("content").putObject("application/problem+json").set("schema", schema);
        return response;
    }

    private ObjectNode reference(String slug) {
        String name = "problem." + slug;
        components.computeIfAbsent(name, key -> {
            ObjectNode schema = JSON.objectNode().put("description", ProblemTypes.summary(slug));
            schema.putObject("externalDocs")
                    .put("url", ProblemTypes.URI + slug)
                    .put("description", "docs/problems/" + slug + ".md");
            ObjectNode only = JSON.objectNode().put("type", "object");
            ObjectNode properties = only.putObject("properties");
            properties.putObject("type").put("const", ProblemTypes.URI + slug);
            properties.putObject("status").put("const", statuses.get(slug));
            schema.putArray("allOf").add(Schemas.reference("Problem")).add(only);
            return schema;
        });
        return Schemas.reference(name);
    }
}
