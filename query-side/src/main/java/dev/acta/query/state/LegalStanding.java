package dev.acta.query.state;

import dev.acta.events.value.Ref;
import dev.acta.events.value.RefKind;
import tools.jackson.databind.node.ObjectNode;

/** Says in a state how the thing stands, where its statements have to be read together to see it. */
final class LegalStanding {
    /** Never "unanswered": what is on record need not be all. */
    private static final String NO_ANSWER = "no answer on record";

    private LegalStanding() {}

    static void mark(Ref thing, ObjectNode state) {
        if (thing.kind() == RefKind.ORDER) {
            state.set("items", new OrderItems(thing, state).standing());
        } else if (thing.kind() == RefKind.DEMAND) {
            markUnanswered(state, !state.has(Aspect.ANSWER.plural()) && !state.has(Aspect.OUTCOME.plural()));
        }
    }

    static void markUnanswered(ObjectNode state, boolean unanswered) {
        if (unanswered) {
            state.put("reads", NO_ANSWER);
        }
    }
}
