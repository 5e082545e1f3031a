package dev.acta.events.json;

import dev.acta.events.json.CorrectedPayload.Reason;
import dev.acta.events.json.CorrectedPayload.Refused;
import dev.acta.events.value.Change;
import dev.acta.events.value.Commitment;
import dev.acta.events.value.InvalidValue;
import dev.acta.events.value.Ref;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of a correction, with its number. */
record OneChange(int number, Change change) {
    private static final Pattern PERSONAL = Pattern.compile("(account|post|complaint):.+", Pattern.DOTALL);

    Optional<Refused> make(ObjectNode payload, Set<String> fixed) {
        JsonPointer at = JsonPointer.compile(change.pointer());
        if (fixed.contains(at.getMatchingProperty())) {
            return refuse(Reason.FIXED_FIELD, "says which record this is, and cannot be corrected");
        }
        JsonNode parent = payload.at(at.head());
        JsonNode stands = standing(parent, at.last());
        if (isItem(parent) || (stands != null && holdsPersonal(stands))) {
            return refuse(Reason.PERSONAL, "holds personal data, which can be erased but not corrected");
        }
        if (stands == null) {
            return refuse(Reason.NO_SUCH_POINTER, "leads nowhere in this record");
        }
        if (holdsPersonal(change.should())) {
            return refuse(Reason.PERSONAL, "must not come to hold an account, a post or a complaint");
        }
        String commitment = Commitment.of(stands);
        if (!commitment.equals(change.stood())) {
            return refuse(Reason.STOOD_DIFFERS, "holds something else; its commitment is " + commitment);
        }
        return put(parent, at.last());
    }

    private Optional<Refused> put(JsonNode parent, JsonPointer last) {
        JsonNode should = change.should().deepCopy();
        if (parent instanceof ObjectNode object) {
            if (should.isNull()) {
                object.remove(last.getMatchingProperty());
            } else {
                object.set(last.getMatchingProperty(), should);
            }
        } else if (should.isNull()) {
            return refuse(
                    Reason.NO_SUCH_POINTER, "is a member of a list and cannot be taken out; replace the whole list");
        } else if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), should);
        }
        return Optional.empty();
    }

    private static @Nullable JsonNode standing(JsonNode parent, JsonPointer last) {
        if (parent instanceof ObjectNode object) {
            JsonNode there = object.get(last.getMatchingProperty());
            return there == null ? NullNode.getInstance() : there;
        }
        return parent instanceof ArrayNode array ? array.get(last.getMatchingIndex()) : null;
    }

    private static boolean holdsPersonal(JsonNode node) {
        return (node.isString() && isPersonalRef(node.stringValue()))
                || isItem(node)
                || node.valueStream().anyMatch(OneChange::holdsPersonal);
    }

    private static boolean isItem(JsonNode node) {
        return node.has(StoredForm.ITEM) || node.has(StoredForm.ITEMS);
    }

    private static boolean isPersonalRef(String text) {
        if (!PERSONAL.matcher(text).matches()) {
            return false;
        }
        try {
            return Ref.parse(text).isPersonal();
        } catch (InvalidValue e) {
            return false;
        }
    }

    private Optional<Refused> refuse(Reason reason, String message) {
        return Optional.of(new Refused(reason, number, change.pointer(), message));
    }
}
