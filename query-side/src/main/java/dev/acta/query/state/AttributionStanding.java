package dev.acta.query.state;

import dev.acta.events.value.Ref;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What others made of the attributions in a state, and whether they were taken back. */
final class AttributionStanding {

    private AttributionStanding() {}

    /**
     * Says so with each attribution.
     *
     * @param said what kinds of things are said of an attribution
     */
    static void mark(ObjectNode statements, Function<Ref, Set<Aspect>> said) {
        for (JsonNode statement : statements.path(Aspect.ATTRIBUTION.plural())) {
            if (statement instanceof ObjectNode attributed && attributed.has("attribution")) {
                Set<Aspect> aspects =
                        said.apply(Ref.parse(attributed.path("attribution").stringValue()));
                attributed.put("corroborated", aspects.contains(Aspect.CORROBORATION));
                attributed.put("contested", aspects.contains(Aspect.CONTESTATION));
                attributed.put("withdrawn", aspects.contains(Aspect.WITHDRAWAL));
            }
        }
    }
}
