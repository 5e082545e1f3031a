package dev.acta.log.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * An object.
 *
 * @param members its members in the order in which they stand, each name once
 */
public record JsonObject(SequencedMap<String, JsonValue> members) implements JsonValue {

    public JsonObject {
        members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
    }

    /** The member of this name, if there is one; one that is {@code null} is there, as {@link JsonNull}. */
    public Optional<JsonValue> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The names of the members, in order. */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * A member that must be a string.
     *
     * @throws InvalidJson if it is not there, or something else
     */
    public String string(String name) {
        return required(name, JsonString.class, "a string").value();
    }

    /**
     * A member that must be an integer.
     *
     * @throws InvalidJson if it is not there, or something else
     */
    public long integer(String name) {
        return required(name, JsonNumber.class, "an integer").value();
    }

    /**
     * A member that must be an array.
     *
     * @throws InvalidJson if it is not there, or something else
     */
    public JsonArray array(String name) {
        return required(name, JsonArray.class, "an array");
    }

    /**
     * Refuses members that a format does not have.
     *
     * @throws InvalidJson if one is of another name
     */
    public void refuseOthersThan(Set<String> known) {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!known.contains(member.getKey())) {
                throw InvalidJson.shape("A member \"" + member.getKey() + "\" is not known here");
            }
        }
    }

    private <T extends JsonValue> T required(String name, Class<T> kind, String what) {
        JsonValue value = members.get(name);
        if (!kind.isInstance(value)) {
            throw InvalidJson.shape("Member \"" + name + "\" must be there and be " + what);
        }
        return kind.cast(value);
    }
}
