package dev.acta.server.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds every entry of the timeline against what the model has on record. */
final class Entries {
    private final Map<Long, Fact> expected = new HashMap<>();

    Entries(Model model) {
        model.things().values().forEach(facts -> facts.forEach(fact -> expected.put(fact.position(), fact)));
    }

    int size() {
        return expected.size();
    }

    List<String> differing(List<JsonNode> entries) {
        List<String> differing = new ArrayList<>();
        Map<Long, Fact> missing = new HashMap<>(expected);
        for (JsonNode entry : entries) {
            Fact fact = missing.remove(entry.path("position").longValue());
            String differs = fact == null ? "nobody recorded it" : differs(fact, entry, entry.path("payload"));
            if (differs != null) {
                differing.add(differs + ": " + entry);
            }
        }
        missing.forEach((position, fact) -> differing.add("no entry of " + fact.type() + " at " + position));
        return differing;
    }

    /** How what is told of a fact differs from it; null where it does not. */
    static @Nullable String differs(Fact fact, JsonNode told, JsonNode payload) {
        if (!told.path("type").stringValue().equals(fact.type())
                || told.has("voided") != fact.voided()
                || told.has("unlinked") != fact.unlinked()
                || told.has("duplicateOf") != (fact.duplicateOf() != null)) {
            return "not " + fact.type() + " as it should stand";
        }
        List<String> conflicts =
                fact.conflicts().stream().map(it -> "event:" + it.position()).toList();
        if (!conflicts.equals(payload.path("conflictsWith")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList())) {
            return "does not stand against " + conflicts;
        }
        return fact.body()
                .propertyStream()
                .filter(field -> field.getValue().isString()
                        && !shown(fact, field.getKey()).equals(payload.path(field.getKey())))
                .map(field -> field.getKey() + " is not " + shown(fact, field.getKey()))
                .findFirst()
                .orElse(null);
    }

    /** Of what an erasure reached, the account is gone. */
    private static JsonNode shown(Fact fact, String field) {
        Fact erasure = fact.erasedBy();
        return erasure != null && field.equals("account")
                ? Draft.JSON.createObjectNode().put("erased", "event:" + erasure.position())
                : fact.body().path(field);
    }
}
