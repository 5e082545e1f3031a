package dev.acta.server.demo;

import dev.acta.events.value.Commitment;
import java.util.Map;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what only the log knows. {@code {"$eventOf": KEY}} becomes the {@code event:} that was recorded under that
 * idempotency key; {@code {"$commitmentOf": KEY, "pointer": P}} the commitment of what that event, as stored, holds at
 * the JSON pointer P, or of {@code null} where it holds nothing.
 */
final class Placeholders {

    private static final String EVENT = "$eventOf";
    private static final String COMMITMENT = "$commitmentOf";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Long> positions;
    private final LongFunction<JsonNode> payloads;

    /**
     * @param positions by idempotency key
     * @param payloads the payload as stored of the event at a position
     */
    Placeholders(Map<String, Long> positions, LongFunction<JsonNode> payloads) {
        this.positions = positions;
        this.payloads = payloads;
    }

    ObjectNode fill(ObjectNode body) {
        return (ObjectNode) filled(body);
    }

    private JsonNode filled(JsonNode node) {
        if (node.has(EVENT)) {
            return NODES.stringNode("event:" + position(node.required(EVENT)));
        }
        if (node.has(COMMITMENT)) {
            JsonNode stood = payloads.apply(position(node.required(COMMITMENT)))
                    .at(node.required("pointer").stringValue());
            return NODES.stringNode(Commitment.of(stood.isMissingNode() ? NullNode.getInstance() : stood));
        }
        if (node.isObject()) {
            ObjectNode copy = NODES.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = NODES.arrayNode();
            node.forEach(member -> copy.add(filled(member)));
            return copy;
        }
        return node;
    }

    private long position(JsonNode key) {
        Long position = positions.get(key.stringValue());
        if (position == null) {
            throw new IllegalStateException("nothing is recorded under " + key.stringValue() + " yet");
        }
        return position;
    }
}
