package dev.acta.server.contract;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes probes of all limits that a schema sets for an example, also of what the example leaves out. */
final class Probes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NO_FORM = "\u0007 no form has this";

    private final OpenApi api;
    private final Samples samples;
    private final Set<JsonNode> probed = new HashSet<>();

    Probes(OpenApi api) {
        this.api = api;
        this.samples = new Samples(api);
    }

    /** Hands over the probes of an example of a component; what was probed for another example is not probed again. */
    void of(String component, ObjectNode example, Consumer<Probe> probes) {
        object(samples.resolved(api.schema(component)), new Place(example, ""), probes);
    }

    /** A place in a body. */
    private record Place(ObjectNode body, String pointer) {
        JsonNode value() {
            return body.at(pointer);
        }

        Place below(String member) {
            return new Place(body, pointer + "/" + member);
        }

        /** The body with another value here. */
        ObjectNode with(JsonNode value) {
            ObjectNode copy = body.deepCopy();
            JsonPointer at = JsonPointer.compile(pointer);
            switch (copy.at(at.head())) {
                case ObjectNode object -> object.set(at.last().getMatchingProperty(), value);
                case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
                case JsonNode other -> throw new IllegalStateException(pointer + " is in " + other);
            }
            return copy;
        }

        /** The body with an object here that was changed. */
        ObjectNode changed(Consumer<ObjectNode> change) {
            ObjectNode copy = body.deepCopy();
            change.accept((ObjectNode) copy.at(pointer));
            return copy;
        }

        Probe within(String what, JsonNode value) {
            return new Probe(what, pointer, true, with(value));
        }

        Probe beyond(String what, JsonNode value) {
            return new Probe(what, pointer, false, with(value));
        }
    }

    private void object(JsonNode schema, Place at, Consumer<Probe> probes) {
        if (!probed.add(schema)) {
            return;
        }
        if (!schema.path("additionalProperties").booleanValue(true)) {
            probes.accept(new Probe(
                    "additionalProperties",
                    at.pointer() + "/unheardOf",
                    false,
                    at.changed(it -> it.put("unheardOf", 1))));
        }
        schema.path("required")
                .forEach(name -> probes.accept(new Probe(
                        "required",
                        at.pointer() + "/" + name.stringValue(),
                        false,
                        at.changed(it -> it.remove(name.stringValue())))));
        schema.path("properties").properties().forEach(property -> {
            Place place = at.below(property.getKey());
            if (!place.value().isMissingNode()) {
                value(property.getValue(), place, probes);
            } else {
                JsonNode sample = samples.of(property.getValue());
                value(property.getValue(), new Place(place.with(sample), place.pointer()), probes);
            }
        });
    }

    private void value(JsonNode written, Place at, Consumer<Probe> probes) {
        JsonNode schema = samples.resolved(written);
        if (schema.has("oneOf")) {
            family(schema, at, probes);
        } else if (schema.has("anyOf")) {
            probes.accept(at.beyond("anyOf", JSON.stringNode("nothing:of-the-kind")));
        } else if (schema.has("const") || schema.has("enum")) {
            probes.accept(at.beyond("enum", JSON.stringNode("unheard-of")));
        } else {
            switch (schema.path("type").stringValue("")) {
                case "string" -> text(schema, at, probes);
                case "integer" -> number(schema, at, probes);
                case "boolean" -> probes.accept(at.beyond("boolean", JSON.stringNode("true")));
                case "array" -> list(schema, at, probes);
                case "object" -> object(schema, at, probes);
                default -> {}
            }
        }
    }

    private void family(JsonNode schema, Place at, Consumer<Probe> probes) {
        String kind = schema.at("/discriminator/propertyName").stringValue();
        schema.required("oneOf").forEach(written -> {
            JsonNode member = samples.resolved(written);
            JsonNode own = member.at("/properties/" + kind + "/const");
            JsonNode value = at.value().path(kind).equals(own) ? at.value() : samples.of(written);
            object(member, new Place(at.with(value), at.pointer()), probes);
        });
    }

    private static void text(JsonNode schema, Place at, Consumer<Probe> probes) {
        if (schema.has("maxLength")) {
            int most = schema.required("maxLength").intValue();
            if (!schema.has("pattern")) {
                probes.accept(at.within("maxLength", JSON.stringNode("a".repeat(most))));
            }
            probes.accept(at.beyond("maxLength", JSON.stringNode("a".repeat(most + 1))));
        }
        if (schema.path("minLength").intValue(0) > 0) {
            probes.accept(at.beyond("minLength", JSON.stringNode("")));
        }
        if (schema.has("pattern")) {
            probes.accept(at.beyond("pattern", JSON.stringNode(NO_FORM)));
        }
    }

    private static void number(JsonNode schema, Place at, Consumer<Probe> probes) {
        if (schema.has("minimum")) {
            probes.accept(at.beyond(
                    "minimum", JSON.numberNode(schema.required("minimum").longValue() - 1)));
            probes.accept(at.beyond(
                    "maximum", JSON.numberNode(schema.required("maximum").longValue() + 1)));
        }
        probes.accept(at.beyond("integer", JSON.numberNode(0.5)));
    }

    private void list(JsonNode schema, Place at, Consumer<Probe> probes) {
        JsonNode member = at.value().isEmpty()
                ? samples.of(schema.required("items"))
                : at.value().path(0);
        if (schema.has("maxItems")) {
            int most = schema.required("maxItems").intValue();
            probes.accept(at.within("maxItems", copies(member, most)));
            probes.accept(at.beyond("maxItems", copies(member, most + 1)));
        }
        if (schema.path("minItems").intValue(0) > 0) {
            probes.accept(at.beyond("minItems", JSON.arrayNode()));
        }
        value(schema.required("items"), new Place(at.with(copies(member, 1)), at.pointer() + "/0"), probes);
    }

    private static ArrayNode copies(JsonNode member, int count) {
        ArrayNode copies = JSON.arrayNode();
        Stream.generate(() -> member).limit(count).forEach(copies::add);
        return copies;
    }
}
