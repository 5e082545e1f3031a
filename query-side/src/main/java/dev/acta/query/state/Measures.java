package dev.acta.query.state;

import dev.acta.events.json.EventJson;
import dev.acta.events.value.Occurrence;
import dev.acta.query.personal.ReaderRights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The labels and the restrictions in a state: what became of them, and whether they stand at a moment. */
final class Measures {
    private static final Set<Aspect> SEQUELS = EnumSet.of(Aspect.LABEL_REVISION, Aspect.LABEL_REMOVAL, Aspect.LIFTING);

    private Measures() {}

    /**
     * Adds to a state what is said of its labels and restrictions themselves: who changes or lifts one names it, and
     * not the post or the account.
     */
    static void addSequels(ObjectNode state, StateReader reader, long asOf, ReaderRights rights) {
        Set<String> named = new LinkedHashSet<>();
        of(state, Aspect.LABEL)
                .forEach(statement -> named.add(statement.path("label").stringValue()));
        of(state, Aspect.RESTRICTION)
                .forEach(statement -> named.add(statement.path("restriction").stringValue()));
        if (!named.isEmpty()) {
            reader.sequels(named, SEQUELS, asOf, rights).forEach((aspect, statements) -> {
                ArrayNode all = state.putArray(aspect.plural());
                statements.forEach(all::add);
            });
        }
    }

    /** Says of each label and each restriction how it stands at a moment, by the dates on record. */
    static void tellStanding(ObjectNode state, Instant at) {
        tell(state, Aspect.LABEL, "label", Aspect.LABEL_REMOVAL, at);
        tell(state, Aspect.RESTRICTION, "restriction", Aspect.LIFTING, at);
    }

    private static void tell(ObjectNode state, Aspect measures, String named, Aspect ends, Instant at) {
        for (JsonNode measure : of(state, measures)) {
            List<Occurrence> ended = new ArrayList<>();
            if (measure.has("end")) {
                ended.add(occurrence(measure.get("end")));
            }
            of(state, ends)
                    .valueStream()
                    .filter(end -> end.path(named).equals(measure.path(named)))
                    .map(end -> occurrence(end.path("occurrence")))
                    .forEach(ended::add);
            Standing standing = Standing.at(at, occurrence(measure.path("occurrence")), ended);
            ((ObjectNode) measure).put("standing", standing.name());
        }
    }

    private static JsonNode of(ObjectNode state, Aspect aspect) {
        return state.path(aspect.plural());
    }

    private static Occurrence occurrence(JsonNode stated) {
        return EventJson.strictMapper().treeToValue(stated, Occurrence.class);
    }
}
