package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which statements of a state contradict each other, as those who recorded them said. Both stand, unless one was
 * voided.
 */
final class Conflicts {

    private Conflicts() {}

    /** Says in a state whether its statements conflict, and which: pairs of positions. */
    static void mark(ObjectNode state) {
        Set<Long> positions = new HashSet<>();
        ArrayNode conflicts = state.arrayNode();
        state.forEach(statements -> statements.forEach(statement -> {
            if (!statement.has("voided")) {
                positions.add(statement.path("position").longValue(-1));
            }
        }));
        for (JsonNode statements : state) {
            for (JsonNode statement : statements) {
                for (JsonNode other : statement.path("conflictsWith")) {
                    Ref ref = Ref.parse(other.stringValue());
                    if (ref.kind() == RefKind.EVENT && positions.contains(ref.position()) && !statement.has("voided")) {
                        conflicts.addArray().add(ref.position()).add(statement.path("position"));
                    }
                }
            }
        }
        state.put("conflicting", !conflicts.isEmpty());
        state.set("conflicts", conflicts);
    }
}
