package dev.acta.events.json;

import dev.acta.events.value.Change;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a payload reads after a correction, a pure function of both. What is absent counts as JSON {@code null}, and a
 * change to {@code null} takes a field out; in a list, members are exchanged but neither added nor taken out: the whole
 * list is replaced instead.
 *
 * <p>Whether the result is still an event of its type is for {@link EventJson#decode} to say.
 */
public sealed interface CorrectedPayload {
    record Applied(ObjectNode payload) implements CorrectedPayload {}

    /**
     * None of the changes was made.
     *
     * @param change the number of the change that cannot be made, from 0
     */
    record Refused(Reason reason, int change, String pointer, String message) implements CorrectedPayload {}

    enum Reason {
        /** The pointer leads nowhere. */
        NO_SUCH_POINTER,
        /** Something else stands there than the correction says. */
        STOOD_DIFFERS,
        /** Personal data stands there, or would: it is erased, not corrected. */
        PERSONAL,
        /** The field says which record this is. */
        FIXED_FIELD
    }

    /**
     * The payload given is left as it is.
     *
     * @param changes none of whose places lies in another's
     * @param fixed top-level fields that cannot be corrected
     */
    static CorrectedPayload apply(ObjectNode payload, List<Change> changes, Set<String> fixed) {
        ObjectNode corrected = payload.deepCopy();
        for (int i = 0; i < changes.size(); i++) {
            Optional<Refused> refused = new OneChange(i, changes.get(i)).make(corrected, fixed);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return new Applied(corrected);
    }
}
